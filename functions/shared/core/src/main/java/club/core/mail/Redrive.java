package club.core.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Makes every unfinished mail due now, however often and however recently it was tried: an
/// operator has removed the cause. A mail that may be leaving at this moment is left to [Sweep],
/// since it could arrive twice.
public final class Redrive {
  /// Longer than `notify` may run.
  private static final Duration UNDER_WAY = Duration.ofMinutes(5);

  private final Unfinished unfinished;
  private final Clock clock;

  /// Reads and wakes through `unfinished`.
  public Redrive(Unfinished unfinished, Clock clock) {
    this.unfinished = unfinished;
    this.clock = clock;
  }

  /// Reports the mails that [#run] would make due; changes nothing.
  public Report preview() {
    Instant now = clock.instant();
    List<LedgerEntry> all = unfinished.all();
    List<LedgerEntry> waiting = all.stream().filter(entry -> !isUnderWay(entry, now)).toList();
    return new Report(waiting, all.size() - waiting.size());
  }

  /// Makes them due.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be read or written; run it again
  public Report run() {
    Instant now = clock.instant();
    Report found = preview();
    List<LedgerEntry> woken =
        found.mails().stream().filter(entry -> unfinished.wake(entry, now)).toList();
    return new Report(woken, found.underWay() + found.mails().size() - woken.size());
  }

  /// The mails that were found.
  ///
  /// @param mails those that are due now, as they were before, oldest first
  /// @param underWay how many were left, since they are being sent
  public record Report(List<LedgerEntry> mails, int underWay) {
    public Report {
      mails = List.copyOf(mails);
    }
  }

  private static boolean isUnderWay(LedgerEntry entry, Instant now) {
    return entry.state() == LedgerEntry.State.CLAIMED
        && now.isBefore(entry.since().plus(UNDER_WAY));
  }
}
