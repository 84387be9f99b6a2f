package club.core.mail;

import club.core.EmailAddress;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the links and codes that mails carry: new ones for each mail, also for one that is sent
/// again.
///
/// @param tokens gives a new token at each call
/// @param codes gives a new code at each call
/// @param linkLife how long a link lives after it is mailed
public record MailLinks(Supplier<Token> tokens, Supplier<Code> codes, Duration linkLife) {
  /// A link with its token, and for a reviewer a code.
  record Carried(Token token, Optional<Code> code, Link link) {}

  /// The link that this mail carries when it is sent now; empty for a mail without a link.
  Optional<Carried> of(LedgerEntry entry, Instant now) {
    return switch (entry.kind()) {
      case REVIEW ->
          Optional.of(
              switch (entry.recipient()) {
                case Recipient.Reviewer(EmailAddress mailbox) -> staff(entry, mailbox, now);
                case Recipient.Applicant() -> own(entry, now);
              });
      case ACKNOWLEDGEMENT -> Optional.of(own(entry, now));
      case DECISION, RECEIPT -> Optional.empty();
    };
  }

  private Carried staff(LedgerEntry entry, EmailAddress mailbox, Instant now) {
    Token token = tokens.get();
    Code code = codes.get();
    Link link =
        Link.staff(token, code, entry.reference(), entry.generation(), mailbox, now.plus(linkLife));
    return new Carried(token, Optional.of(code), link);
  }

  private Carried own(LedgerEntry entry, Instant now) {
    Token token = tokens.get();
    Link link = Link.own(token, entry.reference(), entry.generation(), now.plus(linkLife));
    return new Carried(token, Optional.empty(), link);
  }
}
