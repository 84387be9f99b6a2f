package club.core.mail;

import club.core.EmailAddress;
import club.core.link.Code;
import club.core.link.HmacKey;
import club.core.link.KeyRing;
import club.core.link.Link;
import club.core.link.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the links and the codes that mails carry, from two rings of keys. `linkLife`: how long a
/// link lives from when it is mailed.
///
/// A mail that is sent again carries what it carried before, although the keys were rotated in
/// between: its ledger entry remembers them, and they are used for as long as the ring holds them.
public record MailKeys(KeyRing link, KeyRing code, Duration linkLife) {
  /// What a mail carries: a link, with its token, and for a reviewer a code.
  record Carried(Token token, Optional<Code> code, Link link) {}

  /// What this mail carries when it is sent now; empty for one without a link.
  Optional<Carried> of(LedgerEntry entry, Instant now) {
    return switch (entry.kind()) {
      case REVIEW ->
          Optional.of(
              switch (entry.recipient()) {
                case Recipient.Reviewer(EmailAddress mailbox) -> staff(entry, mailbox, now);
                case Recipient.Applicant() -> own(entry, now);
              });
      case ACKNOWLEDGEMENT, DECISION -> Optional.of(own(entry, now));
      case RECEIPT -> Optional.empty();
    };
  }

  private Carried staff(LedgerEntry entry, EmailAddress mailbox, Instant now) {
    HmacKey key = codeKey(entry);
    Code made = Code.derive(key, entry.reference().value(), entry.generation(), mailbox.value());
    return carried(entry, Optional.of(mailbox), Optional.of(made), Optional.of(key.id()), now);
  }

  private Carried own(LedgerEntry entry, Instant now) {
    return carried(entry, Optional.empty(), Optional.empty(), Optional.empty(), now);
  }

  private Carried carried(
      LedgerEntry entry,
      Optional<EmailAddress> mailbox,
      Optional<Code> made,
      Optional<String> codeKeyId,
      Instant now) {
    HmacKey key = linkKey(entry);
    Link.Purpose purpose = mailbox.isPresent() ? Link.Purpose.STAFF : Link.Purpose.OWN;
    Token token = Token.derive(key, purpose, about(entry, mailbox));
    return new Carried(
        token,
        made,
        new Link(
            purpose,
            token.hash(),
            key.id(),
            entry.reference(),
            entry.generation(),
            mailbox,
            Optional.of(now.plus(linkLife)),
            codeKeyId));
  }

  private static String[] about(LedgerEntry entry, Optional<EmailAddress> mailbox) {
    return Stream.concat(
            Stream.of(entry.reference().value(), Integer.toString(entry.generation())),
            mailbox.stream().map(EmailAddress::value))
        .toArray(String[]::new);
  }

  private HmacKey linkKey(LedgerEntry entry) {
    return key(link, entry, entry.madeWith().map(LedgerEntry.MadeWith::link));
  }

  private HmacKey codeKey(LedgerEntry entry) {
    return key(code, entry, entry.madeWith().flatMap(LedgerEntry.MadeWith::code));
  }

  /// A mail that was claimed before its keys were kept was made with the first key of all.
  private static HmacKey key(KeyRing ring, LedgerEntry entry, Optional<String> remembered) {
    HmacKey unremembered = entry.attempts() == 0 ? ring.current() : ring.oldest();
    return remembered.map(id -> ring.find(id).orElseGet(ring::current)).orElse(unremembered);
  }
}
