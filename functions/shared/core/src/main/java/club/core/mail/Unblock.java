package club.core.mail;

import club.core.EmailAddress;
import club.core.register.Contact;
import club.core.register.Contacts;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lifts the block of an address, and makes the mails due that it held back.
public final class Unblock {
  private final Blocking blocking;
  private final Blockages blockages;
  private final Unfinished unfinished;
  private final Requests requests;
  private final Contacts contacts;
  private final Clock clock;

  /// Reads and writes through these ports.
  ///
  /// @param requests tells applicants' addresses, which the ledger does not hold
  /// @param contacts tells members' addresses likewise
  public Unblock(
      Blocking blocking,
      Blockages blockages,
      Unfinished unfinished,
      Requests requests,
      Contacts contacts,
      Clock clock) {
    this.blocking = blocking;
    this.blockages = blockages;
    this.unfinished = unfinished;
    this.requests = requests;
    this.contacts = contacts;
    this.clock = clock;
  }

  /// Lifts the block of this address. A second run wakes what a first run that was cut off left
  /// behind.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be read or written
  public Outcome unblock(EmailAddress address) {
    Instant now = clock.instant();
    Optional<Blockage> lifted =
        blockages.find(address).filter(block -> blocking.lift(address, now));
    return new Outcome(lifted, held(address).filter(mail -> unfinished.wake(mail, now)).count());
  }

  /// Reports what [#unblock] would do; changes nothing.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be read
  public Outcome preview(EmailAddress address) {
    return new Outcome(blockages.find(address), held(address).count());
  }

  /// Wakes mails that are held back although nothing blocks their address: the block was lifted at
  /// the moment they were held back. Those to former reviewers stay.
  ///
  /// @return how many were woken
  /// @throws club.core.DependencyFailure when the table cannot be read or written
  public long wakeFreed(List<EmailAddress> reviewers) {
    Instant now = clock.instant();
    return freed(reviewers).filter(mail -> unfinished.wake(mail, now)).count();
  }

  /// How many [#wakeFreed] would wake.
  public long countFreed(List<EmailAddress> reviewers) {
    return freed(reviewers).count();
  }

  private Stream<LedgerEntry> freed(List<EmailAddress> reviewers) {
    return unfinished.blocked().stream()
        .filter(mail -> mail.recipient().reviewer().isEmpty() || isTo(mail, reviewers))
        .filter(mail -> address(mail).filter(to -> blockages.find(to).isEmpty()).isPresent());
  }

  /// The block and its mails.
  ///
  /// @param block the block that is lifted; empty where there was none
  /// @param mails how many mails are due again
  public record Outcome(Optional<Blockage> block, long mails) {}

  private Stream<LedgerEntry> held(EmailAddress address) {
    return unfinished.blocked().stream().filter(mail -> isTo(mail, address));
  }

  private boolean isTo(LedgerEntry entry, EmailAddress address) {
    return isTo(entry, List.of(address));
  }

  private boolean isTo(LedgerEntry entry, List<EmailAddress> addresses) {
    return address(entry).filter(to -> to.isAmong(addresses)).isPresent();
  }

  private Optional<EmailAddress> address(LedgerEntry entry) {
    return switch (entry.recipient()) {
      case Recipient.Reviewer(EmailAddress mailbox) -> Optional.of(mailbox);
      case Recipient.Applicant() -> requests.find(entry.reference()).map(Unblock::applicant);
      case Recipient.Escalation() -> Optional.empty();
      case Recipient.Contact() -> contacts.find(entry.reference()).map(Contact::address);
    };
  }

  private static EmailAddress applicant(JoinRequest request) {
    return request.application().person().email();
  }
}
