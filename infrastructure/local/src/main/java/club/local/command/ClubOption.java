package club.local.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// The options that choose the club, common to all commands but the doctor.
final class ClubOption {
  /// What `--dry-run` does, which several commands have.
  static final String DRY_RUN = "Prints what would change, and changes nothing.";

  /// What `--table` does, which commands have that only read.
  static final String TABLE = "Reads this recovered table instead of the club's own.";

  @ArgGroup private final Place place = new Place();

  private static final class Place {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "The club of this data folder, running or not. Default: .club")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--stack", paramLabel = "NAME", description = "The club of this stack on AWS.")
    private Optional<String> stack = Optional.empty();
  }

  ClubName name() {
    return reading(Optional.empty());
  }

  /// The same club, with this table instead of its own.
  ClubName reading(Optional<String> table) {
    return new ClubName(place.data, place.stack, table);
  }

  /// What a result begins with.
  static String before(boolean isDry) {
    return isDry ? "Dry run, nothing changed: " : "";
  }

  /// The exit code of a command that ran.
  ///
  /// @param isWell false when the output says what to do
  static int exitCode(boolean isWell) {
    return isWell ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
