package club.core.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Wakes unfinished mails: never claimed, claimed by a process that died, parked, of unknown fate,
/// or given up by the mail service. It makes them due again; `notify` sends them. A mail whose
/// address is blocked is left alone, but a request of which every reviewer's mail is blocked is
/// reported as stuck.
public final class Sweep {
  /// Longer than `notify` may run, so that no mail in progress is sent twice.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// A person has to look after this many tries.
  private static final int ATTEMPTS = 8;

  /// As [#ATTEMPTS], for a mail that is never claimed because `notify` does not run. It has then
  /// waited for two and a half hours.
  static final int UNCLAIMED = 5;

  /// How long a mail that came back rests, the first time, the second and the third. The mail
  /// service itself has tried for up to 14 hours before each, so that the last message leaves some
  /// three days after the first.
  ///
  /// **Source:** Amazon SES Developer Guide, `MaxDeliverySeconds`: at most 50,400 seconds.
  private static final List<Duration> RESTS =
      List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24));

  /// The pause stops doubling after this many tries.
  private static final int DOUBLINGS = 7;

  private final Unfinished unfinished;
  private final Clock clock;

  /// Reads and wakes through `unfinished`.
  public Sweep(Unfinished unfinished, Clock clock) {
    this.unfinished = unfinished;
    this.clock = clock;
  }

  /// Wakes every overdue mail.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be read or written
  public Report sweep() {
    Instant now = clock.instant();
    List<LedgerEntry> all = unfinished.all();
    long woken =
        all.stream()
            .filter(entry -> isOverdue(entry, now))
            .filter(entry -> unfinished.wake(entry, now))
            .count();
    long stuck = all.stream().filter(Sweep::isStuck).count();
    List<LedgerEntry> blocked = unfinished.blocked();
    return new Report(all.size(), woken, stuck + unheard(blocked), blocked.size());
  }

  /// What was found and done.
  ///
  /// @param unfinished how many mails are to be sent
  /// @param woken how many of them were woken
  /// @param stuck how many cases a person has to look at: mails that were tried too often, and
  ///   requests of which no reviewer knows
  /// @param blocked how many mails wait for a block to be lifted
  public record Report(long unfinished, long woken, long stuck, long blocked) {}

  /// How many requests have reached no reviewer, since the mails to all of them are held back.
  private long unheard(List<LedgerEntry> blocked) {
    return blocked.stream()
        .filter(entry -> entry.kind() == MailKind.REVIEW)
        .map(Round::of)
        .distinct()
        .filter(
            round ->
                unfinished.about(round.reference()).stream()
                    .filter(entry -> entry.kind() == MailKind.REVIEW)
                    .filter(entry -> Round.of(entry).equals(round))
                    .allMatch(entry -> entry.state() == LedgerEntry.State.BLOCKED))
        .count();
  }

  /// Whether it was tried so often that a person has to look.
  public static boolean isStuck(LedgerEntry entry) {
    return entry.attempts() >= (entry.state() == LedgerEntry.State.DUE ? UNCLAIMED : ATTEMPTS);
  }

  /// Whether it is time to wake a mail. The pause doubles with each try: 5 minutes, 10, 20 … up to
  /// half a day. A mail that was claimed 8 times is left to a person, since it may have arrived.
  /// One that was never claimed cannot have arrived, and is woken further. One that came back rests
  /// for an hour, then 6, then 24.
  public static boolean isOverdue(LedgerEntry entry, Instant now) {
    return switch (entry.state()) {
      case DUE -> hasWaited(entry, doubled(entry.attempts()), now);
      case CLAIMED -> !isStuck(entry) && hasWaited(entry, PATIENCE, now);
      case UNKNOWN, PARKED ->
          !isStuck(entry) && hasWaited(entry, doubled(entry.attempts() - 1), now);
      case RETURNED -> hasWaited(entry, RESTS.get(Math.clamp(entry.returns() - 1, 0, 2)), now);
      case SENT, OBSOLETE, BLOCKED -> false;
    };
  }

  private static Duration doubled(int times) {
    return PATIENCE.multipliedBy(1L << Math.clamp(times, 0, DOUBLINGS));
  }

  private static boolean hasWaited(LedgerEntry entry, Duration pause, Instant now) {
    return !now.isBefore(entry.since().plus(pause));
  }
}
