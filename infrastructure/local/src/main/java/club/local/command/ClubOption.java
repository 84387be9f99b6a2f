package club.local.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options that choose the club, common to all commands but the doctor.
final class ClubOption {
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
}
