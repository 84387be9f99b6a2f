package club.core.mail;

import club.core.Reference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Completes mails that were left undone: never claimed, claimed by a process that died, parked, or
/// of unknown fate. It makes them due again; `notify` sends them. A mail whose address is blocked
/// is left alone, but a request that no reviewer's mailbox takes is reported as stuck.
public final class Sweep {
  /// Longer than `notify` may run, so that what it still does is not done twice.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// After so many tries a person has to look.
  private static final int ATTEMPTS = 8;

  private final Unfinished unfinished;
  private final Clock clock;

  /// Reads and wakes through `unfinished`.
  public Sweep(Unfinished unfinished, Clock clock) {
    this.unfinished = unfinished;
    this.clock = clock;
  }

  /// Wakes every mail whose time has come.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be read or written
  public Report sweep() {
    Instant now = clock.instant();
    List<LedgerEntry> all = unfinished.all();
    long woken =
        all.stream()
            .filter(entry -> !isGivenUp(entry) && isOverdue(entry, now))
            .filter(entry -> unfinished.wake(entry, now))
            .count();
    long givenUp = all.stream().filter(Sweep::isGivenUp).count();
    List<LedgerEntry> blocked = unfinished.blocked();
    return new Report(all.size(), woken, givenUp + unheard(blocked), blocked.size());
  }

  /// - `unfinished`: how many mails are to be sent
  /// - `woken`: how many of them were woken
  /// - `stuck`: what a person has to look at: mails that are given up, and requests of which no
  ///   reviewer knows
  /// - `blocked`: how many mails wait for a block to be lifted
  public record Report(long unfinished, long woken, long stuck, long blocked) {}

  /// One round of deciding about a request.
  private record Round(Reference reference, int generation) {
    boolean holds(LedgerEntry entry) {
      return entry.kind() == MailKind.REVIEW
          && entry.reference().equals(reference)
          && entry.generation() == generation;
    }
  }

  /// How many requests have reached no reviewer, since each one's mailbox is blocked.
  private long unheard(List<LedgerEntry> blocked) {
    return blocked.stream()
        .filter(entry -> entry.kind() == MailKind.REVIEW)
        .map(entry -> new Round(entry.reference(), entry.generation()))
        .distinct()
        .filter(
            round ->
                unfinished.about(round.reference()).stream()
                    .filter(round::holds)
                    .allMatch(entry -> entry.state() == LedgerEntry.State.BLOCKED))
        .count();
  }

  /// Whether it was tried so often that a person has to look.
  public static boolean isGivenUp(LedgerEntry entry) {
    return entry.attempts() >= ATTEMPTS;
  }

  /// Whether it is time to wake a mail. The pause doubles with each try: 5 minutes, 10, 20 … up to
  /// half a day.
  public static boolean isOverdue(LedgerEntry entry, Instant now) {
    Duration pause =
        switch (entry.state()) {
          case DUE, CLAIMED -> PATIENCE;
          case UNKNOWN, PARKED -> PATIENCE.multipliedBy(1L << Math.max(0, entry.attempts() - 1));
          case SENT, BLOCKED -> Duration.ofDays(36500);
        };
    return !now.isBefore(entry.since().plus(pause));
  }
}
