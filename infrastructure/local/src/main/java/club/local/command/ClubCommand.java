package club.local.command;

import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.Reference;
import club.local.ClubProblem;
import club.stack.AwsCall;
import club.stack.StackProblem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// `./club`: without a command it starts the system.
@Command(
    name = "club",
    description = {
      "Starts the whole system on this machine.",
      "With a command, works on a club: that of a data folder, or of a stack on AWS."
    })
public final class ClubCommand implements Callable<Integer> {
  /// Starts the system, and returns when it has stopped.
  public interface Start {
    /// Starts it.
    ///
    /// @param port 0: any that is free
    /// @param data empty: the default folder
    /// @param fresh whether to empty the folder
    /// @param parameters of the template, in place of their defaults
    void run(int port, Optional<Path> data, boolean fresh, Map<String, String> parameters);
  }

  private static final int HIGHEST_PORT = 65535;
  private static final int WIDTH = 100;

  /// The most letters that may differ between what was typed and what is suggested.
  private static final int FARTHEST_GUESS = 2;

  private final Start start;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "0: any that is free. Default: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where everything is kept. Default: .club")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--fresh",
      description = "Empties the folder, and starts with the club of December 2021: 42 members.")
  private boolean fresh;

  @Option(
      names = "--parameter",
      paramLabel = "NAME=VALUE",
      description = "A parameter of template.yaml, in place of its default. May be repeated.")
  private Map<String, String> parameters = Map.of();

  private ClubCommand(Start start) {
    this.start = start;
  }

  /// The command line, declared once: usage, errors and completion come from it. The exit code is
  /// 0, 1 for a failure, or 2 for a wrong command line.
  ///
  /// @param pause waits
  public static CommandLine line(
      Start start, Clubs clubs, Consumer<Duration> pause, PrintStream out) {
    CommandLine line =
        new CommandLine(new ClubCommand(start))
            .addSubcommand(new ImportCommand(clubs, out))
            .addSubcommand(MemberCommand.line(clubs, out))
            .addSubcommand(new ExportCommand(clubs, pause, out))
            .addSubcommand(new RestoreCommand(clubs, pause, out))
            .addSubcommand(new RebuildCommand(clubs, out))
            .addSubcommand(new RedriveCommand(clubs, out))
            .addSubcommand(new UnblockCommand(clubs, out))
            .addSubcommand(new EraseCommand(clubs, out))
            .addSubcommand(SuspectCommand.line(clubs, out))
            .addSubcommand(new RenewLinksCommand(clubs, out))
            .addSubcommand(new VerifyCommand(clubs, pause, out))
            .addSubcommand(new CompareCommand(out))
            .addSubcommand(new DoctorCommand(out))
            .addSubcommand(new GenerateCompletion());
    withHelp(line);
    return line.registerConverter(EmailAddress.class, ClubCommand::address)
        .registerConverter(Reference.class, ClubCommand::reference)
        .setUsageHelpWidth(WIDTH)
        .setExecutionStrategy(ClubCommand::execute)
        .setParameterExceptionHandler(ClubCommand::misunderstood)
        .setExecutionExceptionHandler(
            (failure, failed, _) -> {
              failed.getErr().println(sentence(failure));
              return ExitCode.SOFTWARE;
            });
  }

  @Override
  public Integer call() {
    start.run(port, data, fresh, parameters);
    return ExitCode.OK;
  }

  private static void withHelp(CommandLine line) {
    if (line.getCommandSpec().findOption("--help") == null) {
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("Prints this help.")
                  .build());
    }
    line.getSubcommands().values().forEach(ClubCommand::withHelp);
  }

  private static EmailAddress address(String text) {
    return EmailAddress.of(text)
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is not an email address"));
  }

  private static Reference reference(String text) {
    return Reference.of(text)
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a reference"));
  }

  /// Without this, an option of the system's start would be accepted before a command, without
  /// effect.
  private static int execute(ParseResult parsed) {
    CommandLine line = parsed.commandSpec().commandLine();
    if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
      throw new ParameterException(line, "Options come after the command.");
    }
    int port = parsed.matchedOptionValue("--port", 0);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(line, "--port takes a number from 0 to " + HIGHEST_PORT + ".");
    }
    return new RunLast().execute(parsed);
  }

  private static int misunderstood(ParameterException wrong, String[] words) {
    String problem = String.valueOf(wrong.getMessage()).replaceFirst("\\.?$", "");
    String help = "./" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    String line =
        switch (wrong) {
          case UnmatchedArgumentException unmatched when isCommand(unmatched) ->
              "'"
                  + unmatched.getUnmatched().getFirst()
                  + "' is not a command"
                  + guess(unmatched, help);
          case UnmatchedArgumentException unmatched -> problem + guess(unmatched, help);
          default -> problem + ". See " + help;
        };
    wrong.getCommandLine().getErr().println(line);
    return ExitCode.USAGE;
  }

  private static boolean isCommand(UnmatchedArgumentException wrong) {
    return wrong.getCommandLine().getParent() == null && !wrong.isUnknownOption();
  }

  private static String guess(UnmatchedArgumentException wrong, String help) {
    String typed = wrong.getUnmatched().getFirst();
    return wrong.getSuggestions().stream()
        .filter(near -> EditDistance.between(typed, near) <= FARTHEST_GUESS)
        .min(Comparator.comparingInt(near -> EditDistance.between(typed, near)))
        .map(near -> ": did you mean " + near + "? See " + help)
        .orElse(". See " + help);
  }

  private static String sentence(Exception failure) {
    return switch (failure) {
      case ClubProblem problem -> String.valueOf(problem.getMessage());
      case StackProblem problem -> problem.sentence();
      case DependencyFailure failed ->
          AwsCall.sentence(failed)
              .map(why -> why + " What was done so far remains: run the command again afterwards.")
              .orElse(
                  "The club's data could not be reached (" + failed.getMessage() + "): try again.");
      default -> "Unexpected failure: " + failure;
    };
  }
}
