package club.local.command;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Shows and changes members.
@Command(name = "member", description = "Shows and changes members.")
final class MemberCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private MemberCommand() {}

  static CommandLine line(Clubs clubs, PrintStream out) {
    MemberChanges changes = new MemberChanges(clubs, out);
    return new CommandLine(new MemberCommand())
        .addSubcommand(new MemberListCommand(clubs, out))
        .addSubcommand(new MemberShowCommand(clubs, out))
        .addSubcommand(new MemberRenameCommand(changes))
        .addSubcommand(new MemberMergeCommand(changes))
        .addSubcommand(new MemberLeaveCommand(changes))
        .addSubcommand(new MemberReturnCommand(changes))
        .addSubcommand(new MemberSetCommand(changes));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
