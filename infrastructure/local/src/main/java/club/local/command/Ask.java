package club.local.command;

import club.local.Json;
import java.io.PrintStream;

/// A command of which `admin` does everything: what it answers is printed as it is.
///
/// @param word as `admin` knows it
public record Ask(String word, boolean dryRun) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    out.print(Json.pretty(new Operator(functions).ask(word, Json.object().put("dryRun", dryRun))));
    return true;
  }
}
