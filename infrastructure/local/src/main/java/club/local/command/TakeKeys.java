package club.local.command;

import java.io.PrintStream;

/// The second half of a rotation, where it was cut off: has the functions take the keys that were
/// made. Done once too often it does no harm.
public record TakeKeys() implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    out.println(functions.takeNewKeys());
    return true;
  }
}
