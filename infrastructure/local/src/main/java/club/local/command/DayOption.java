package club.local.command;

import club.local.ClubProblem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The day of a change.
final class DayOption {
  @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The day. Default: today.")
  private @Nullable LocalDate day;

  /// The day, where the club's days begin.
  ///
  /// @throws ClubProblem when it is in the future
  LocalDate in(OpenClub open) {
    LocalDate today = open.importing().today();
    LocalDate chosen = Optional.ofNullable(day).orElse(today);
    if (chosen.isAfter(today)) {
      throw new ClubProblem("The day " + chosen + " is in the future: say it when it has come.");
    }
    return chosen;
  }
}
