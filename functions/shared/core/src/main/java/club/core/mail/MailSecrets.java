package club.core.mail;

import club.core.EmailAddress;
import club.core.link.Code;
import club.core.link.HmacKey;
import club.core.link.Link;
import club.core.link.Token;
import java.time.Instant;
import java.util.Optional;

/// The link and the code that a mail carries: the same after a retry. `linkKey` makes the links,
/// `codeKey` the codes.
record MailSecrets(HmacKey linkKey, HmacKey codeKey) {
  /// The token of the link; empty where the mail carries none.
  Optional<Token> token(LedgerEntry entry) {
    String reference = entry.reference().value();
    String generation = Integer.toString(entry.generation());
    return switch (entry.kind()) {
      case REVIEW ->
          Optional.of(
              Token.derive(linkKey, Link.Purpose.STAFF, reference, generation, mailbox(entry)));
      case ACKNOWLEDGEMENT, DECISION ->
          Optional.of(Token.derive(linkKey, Link.Purpose.OWN, reference, generation));
      case RECEIPT -> Optional.empty();
    };
  }

  /// What the table keeps of the link, which lives from now on.
  Link link(LedgerEntry entry, Token token, Instant now) {
    return new Link(
        entry.kind() == MailKind.REVIEW ? Link.Purpose.STAFF : Link.Purpose.OWN,
        token.hash(),
        linkKey.id(),
        entry.reference(),
        entry.generation(),
        switch (entry.recipient()) {
          case Recipient.Applicant() -> Optional.empty();
          case Recipient.Reviewer(EmailAddress box) -> Optional.of(box);
        },
        Optional.of(now.plus(Link.LIFE)));
  }

  /// What a reviewer copies to decide; empty where the mail asks for no decision.
  Optional<Code> code(LedgerEntry entry) {
    return entry.kind() == MailKind.REVIEW
        ? Optional.of(
            Code.derive(codeKey, entry.reference().value(), entry.generation(), mailbox(entry)))
        : Optional.empty();
  }

  private static String mailbox(LedgerEntry entry) {
    return switch (entry.recipient()) {
      case Recipient.Applicant() -> "";
      case Recipient.Reviewer(EmailAddress box) -> box.value();
    };
  }
}
