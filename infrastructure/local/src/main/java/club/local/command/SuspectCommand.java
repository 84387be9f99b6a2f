package club.local.command;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Shows and releases the requests that are kept aside.
@Command(
    name = "suspect",
    description =
        "Shows and releases requests that were kept aside, since a program seems to have sent them.")
final class SuspectCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private SuspectCommand() {}

  static CommandLine line(Clubs clubs, PrintStream out) {
    return new CommandLine(new SuspectCommand())
        .addSubcommand(new SuspectListCommand(clubs, out))
        .addSubcommand(new SuspectReleaseCommand(clubs, out));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
