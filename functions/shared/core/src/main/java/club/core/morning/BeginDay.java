package club.core.morning;

import club.core.Club;
import club.core.EmailAddress;
import club.core.WorkingDays;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import club.core.verify.Verify;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Does what is due once on the morning of each working day: reminders, expiry, reconciliation, the
/// digest, the usual waiting time. All read one survey of the table.
///
/// It is called every few minutes. Until the morning's work is complete each call tries it again,
/// and each part is such that doing it twice does it once.
public final class BeginDay {
  /// The hour of the club's day from which on it works.
  static final int HOUR = 8;

  private final Mornings mornings;
  private final Survey survey;
  private final Verify verify;
  private final Remind remind;
  private final Expire expire;
  private final Summarise summarise;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;

  /// Runs these.
  public BeginDay(
      Mornings mornings,
      Survey survey,
      Verify verify,
      Remind remind,
      Expire expire,
      Summarise summarise,
      List<EmailAddress> reviewers,
      Club club,
      Clock clock) {
    this.mornings = mornings;
    this.survey = survey;
    this.verify = verify;
    this.remind = remind;
    this.expire = expire;
    this.summarise = summarise;
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
  }

  /// What was done.
  ///
  /// @param reminded how many reminders and escalations are due now
  /// @param warned how many warnings are due now
  /// @param expired how many requests have expired
  /// @param digests how many digests are due now
  /// @param broken how many statements do not hold
  public record Report(long reminded, long warned, long expired, long digests, long broken) {
    /// Nothing was to do.
    public static final Report NOTHING = new Report(0, 0, 0, 0, 0);
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
        : work(today, last.isEmpty());
  }

  /// @param isFirst whether the club has had no morning yet: there is nothing to sum up
  private Report work(LocalDate today, boolean isFirst) {
    Snapshot snapshot = survey.read();
    List<RuntimeException> failures = new ArrayList<>();
    long[] reminded = new long[1];
    Expire.Report[] expired = {new Expire.Report(0, 0)};
    attempt(() -> reminded[0] = remind.remind(snapshot), failures);
    attempt(() -> expired[0] = expire.expire(snapshot), failures);
    // Mends first: a statement that did not hold is looked at a second time.
    Digest.Account account = account(snapshot);
    long digests = isFirst ? 0 : summarise.summarise(snapshot, account);
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    mornings.complete(today, WaitingTime.median(snapshot.history(), club.zone(), today));
    return new Report(
        reminded[0], expired[0].warnings(), expired[0].expired(), digests, account.broken());
  }

  private Digest.Account account(Snapshot snapshot) {
    long broken =
        verify.run(snapshot, Optional.empty(), reviewers).stream()
            .filter(line -> line.result() instanceof Verify.Result.Broken)
            .count();
    return new Digest.Account(
        snapshot.requests().size(),
        snapshot.history().size(),
        (int) snapshot.mails().stream().filter(Digest.Account::isSent).count(),
        (int) broken);
  }

  private static void attempt(Runnable part, List<RuntimeException> failures) {
    try {
      part.run();
    } catch (RuntimeException failed) {
      failures.add(failed);
    }
  }
}
