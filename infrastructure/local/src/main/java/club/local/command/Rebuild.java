package club.local.command;

import java.io.PrintStream;

/// Writes the public site anew, where it differs from the register.
public record Rebuild(boolean dryRun) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    return new Operator(functions).publish(dryRun, out);
  }
}
