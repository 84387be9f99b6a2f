package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the links and codes that mails carry: new ones for each mail, also for one that is sent
/// again.
///
/// @param tokens gives a new token at each call
/// @param codes gives a new code at each call
/// @param linkLife how long a link lives after it is mailed
public record MailLinks(Supplier<Token> tokens, Supplier<Code> codes, Duration linkLife) {
  /// A link with its token, and its code where it has one.
  record Carried(Token token, Optional<Code> code, Link link) {
    /// What the table holds of it.
    List<Link> links() {
      return Stream.concat(
              Stream.of(link),
              code.stream()
                  .filter(_ -> link.purpose() == Link.Purpose.OWN)
                  .map(
                      own ->
                          Link.confirmation(
                              own,
                              link.reference(),
                              link.generation(),
                              link.expiresAt().orElseThrow())))
          .toList();
    }
  }

  /// The link that this mail carries when it is sent now; empty for a mail without a link.
  ///
  /// @param listed for a decision and its receipt: the member that the request became
  Optional<Carried> of(LedgerEntry entry, Optional<Reference> listed, Instant now) {
    return switch (entry.kind()) {
      case REVIEW -> Optional.of(staff(entry, now));
      case ACKNOWLEDGEMENT, FRESH -> Optional.of(own(entry, now));
      case RECEIPT -> listed.map(member -> steward(entry, member, now));
      case ENTRY, PROPOSAL, LOGO, CHANGED, ANNOUNCEMENT ->
          Optional.of(steward(entry, entry.reference(), now));
      case DECISION -> listed.map(member -> door(member, now));
      case DOOR, STILL_RIGHT -> Optional.of(door(entry.reference(), now));
      case ANSWER, WITHDRAWAL -> Optional.empty();
    };
  }

  private Carried staff(LedgerEntry entry, Instant now) {
    Token token = tokens.get();
    Code code = codes.get();
    Link link =
        Link.staff(
            token, code, entry.reference(), entry.generation(), mailbox(entry), now.plus(linkLife));
    return new Carried(token, Optional.of(code), link);
  }

  private Carried own(LedgerEntry entry, Instant now) {
    Token token = tokens.get();
    Code code = codes.get();
    Link link = Link.own(token, code, entry.reference(), entry.generation(), now.plus(linkLife));
    return new Carried(token, Optional.of(code), link);
  }

  private Carried steward(LedgerEntry entry, Reference member, Instant now) {
    Token token = tokens.get();
    Code code = codes.get();
    Link link = Link.steward(token, code, member, mailbox(entry), now.plus(linkLife));
    return new Carried(token, Optional.of(code), link);
  }

  private Carried door(Reference member, Instant now) {
    Token token = tokens.get();
    Code code = codes.get();
    Link link = Link.door(token, code, member, now.plus(linkLife));
    return new Carried(token, Optional.of(code), link);
  }

  private static EmailAddress mailbox(LedgerEntry entry) {
    return entry
        .recipient()
        .reviewer()
        .orElseThrow(() -> new IllegalArgumentException(entry.kind() + " goes to a reviewer"));
  }
}
