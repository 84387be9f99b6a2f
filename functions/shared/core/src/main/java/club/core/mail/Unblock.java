package club.core.mail;

import club.core.EmailAddress;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Lets mails go to an address again, and has those sent that were held back.
public final class Unblock {
  private final Blocking blocking;
  private final Unfinished unfinished;
  private final Requests requests;
  private final Clock clock;

  /// `requests`: the ledger does not hold an applicant's address.
  public Unblock(Blocking blocking, Unfinished unfinished, Requests requests, Clock clock) {
    this.blocking = blocking;
    this.unfinished = unfinished;
    this.requests = requests;
    this.clock = clock;
  }

  /// Lifts the block of this address. Run again it wakes what a first run, cut off, has left.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be read or written
  public Outcome unblock(EmailAddress address) {
    Instant now = clock.instant();
    boolean lifted = blocking.lift(address, now);
    long woken =
        unfinished.blocked().stream()
            .filter(entry -> isTo(entry, address))
            .filter(entry -> unfinished.wake(entry, now))
            .count();
    return new Outcome(lifted, woken);
  }

  /// - `lifted`: whether the address was blocked
  /// - `woken`: how many mails are due again
  public record Outcome(boolean lifted, long woken) {}

  private boolean isTo(LedgerEntry entry, EmailAddress address) {
    Optional<EmailAddress> to =
        switch (entry.recipient()) {
          case Recipient.Reviewer(EmailAddress mailbox) -> Optional.of(mailbox);
          case Recipient.Applicant() -> requests.find(entry.reference()).map(Unblock::applicant);
        };
    return to.filter(address::isSameMailbox).isPresent();
  }

  private static EmailAddress applicant(JoinRequest request) {
    return request.application().person().email();
  }
}
