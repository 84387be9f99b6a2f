package club.local.command;

import club.stack.DeployedStack;
import club.stack.doctor.Doctor;
import club.stack.doctor.Finding;
import club.stack.doctor.FindingsPage;
import java.io.PrintStream;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Prints what only a person can do for a deployed club, and whether it is done.
@Command(
    name = "doctor",
    description = "Prints what only a person can do for a deployed club, and whether it is done.")
final class DoctorCommand implements Callable<Integer> {
  private final PrintStream out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--stack", paramLabel = "NAME", description = "The stack. Required.")
  private Optional<String> stack = Optional.empty();

  DoctorCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    DeployedStack deployed = DeployedStack.named(stack.orElseThrow(this::needsStack));
    SequencedMap<String, Finding> findings = Doctor.examine(deployed);
    out.print(FindingsPage.of(deployed, findings));
    return Doctor.isWell(findings) ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private ParameterException needsStack() {
    return new ParameterException(
        spec.commandLine(), "doctor looks at a deployed club: name its stack with --stack NAME");
  }
}
