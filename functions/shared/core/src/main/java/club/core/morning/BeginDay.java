package club.core.morning;

import club.core.Club;
import club.core.WorkingDays;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Does what is due once on the morning of each working day: reminders, expiry, the end of traces,
/// reconciliation, the digest, the usual waiting time. All read one survey of the table.
///
/// It is called every few minutes. Until the morning's work is complete each call tries it again,
/// and each part is such that doing it twice does it once.
public final class BeginDay {
  /// The hour of the club's day from which on it works.
  static final int HOUR = 8;

  private final Mornings mornings;
  private final Survey survey;
  private final Reconcile reconcile;
  private final Remind remind;
  private final Expire expire;
  private final RemoveTraces traces;
  private final Summarise summarise;
  private final Club club;
  private final Clock clock;

  /// Runs these.
  public BeginDay(
      Mornings mornings,
      Survey survey,
      Reconcile reconcile,
      Remind remind,
      Expire expire,
      RemoveTraces traces,
      Summarise summarise,
      Club club,
      Clock clock) {
    this.mornings = mornings;
    this.survey = survey;
    this.reconcile = reconcile;
    this.remind = remind;
    this.expire = expire;
    this.traces = traces;
    this.summarise = summarise;
    this.club = club;
    this.clock = clock;
  }

  /// What was done.
  ///
  /// @param reminded how many reminders and escalations are due now
  /// @param warned how many warnings are due now
  /// @param expired how many requests have expired
  /// @param digests how many digests are due now
  /// @param removed of how many erased requests the traces are removed
  /// @param broken how many statements do not hold, among them that the public page is current
  public record Report(
      long reminded, long warned, long expired, long removed, long digests, long broken) {
    /// Nothing was to do.
    public static final Report NOTHING = new Report(0, 0, 0, 0, 0, 0);
  }

  /// Does today's work unless it is done. A part that fails does not hold up the others.
  ///
  /// @throws club.core.DependencyFailure when a part failed; the next call tries it again
  public Report begin() {
    ZonedDateTime there = clock.instant().atZone(club.zone());
    LocalDate today = there.toLocalDate();
    if (!WorkingDays.isWorking(today) || there.getHour() < HOUR) {
      return Report.NOTHING;
    }
    Optional<LocalDate> last = mornings.last();
    return last.filter(day -> !day.isBefore(today)).isPresent()
        ? Report.NOTHING
        : work(today, last);
  }

  /// @param last empty where the club has had no morning yet: there is nothing to sum up
  private Report work(LocalDate today, Optional<LocalDate> last) {
    Snapshot snapshot = survey.read();
    List<RuntimeException> failures = new ArrayList<>();
    long reminded = attempt(() -> remind.remind(snapshot), 0L, failures);
    Expire.Report expired =
        attempt(() -> expire.expire(snapshot), new Expire.Report(0, 0), failures);
    long removed = attempt(() -> traces.remove(snapshot), 0L, failures);
    // Mends first: a statement that did not hold is looked at a second time.
    Digest.Account account = reconcile.reconcile(snapshot);
    long digests = last.map(day -> summarise.summarise(snapshot, account, day)).orElse(0L);
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    mornings.complete(today, WaitingTime.median(snapshot.history(), club.zone(), today));
    return new Report(
        reminded, expired.warnings(), expired.expired(), removed, digests, account.wrong());
  }

  /// What the part did; `nothing` where it failed.
  private static <T> T attempt(Supplier<T> part, T nothing, List<RuntimeException> failures) {
    try {
      return part.get();
    } catch (RuntimeException failed) {
      failures.add(failed);
      return nothing;
    }
  }
}
