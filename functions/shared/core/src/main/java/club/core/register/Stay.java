package club.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An interval in which an organisation was a member. One that was undone on its first day is
/// empty: no list names it.
///
/// @param listedAt the instant that feeds give its arrival: that of the decision, or the beginning
///   of the day of the list that named it
/// @param until empty for a member of today
public record Stay(Since since, Instant listedAt, Optional<Until> until) {
  public Stay {
    if (until.filter(end -> end.date().isBefore(since.date())).isPresent()) {
      throw new IllegalArgumentException("it ends before it begins");
    }
  }

  /// A stay that goes on.
  public Stay(Since since, Instant listedAt) {
    this(since, listedAt, Optional.empty());
  }

  /// Whether lists of this day name the member.
  public boolean covers(LocalDate day) {
    return !day.isBefore(since.date())
        && until.map(Until::date).filter(end -> !day.isBefore(end)).isEmpty();
  }

  /// This stay, ended.
  public Stay endedBy(Until end) {
    return new Stay(since, listedAt, Optional.of(end));
  }
}
