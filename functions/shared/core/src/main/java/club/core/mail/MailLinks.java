package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.request.JoinRequest;
import club.core.request.Status;
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
  /// A link with its token and its code.
  record Carried(Token token, Code code, Link link) {
    /// What the table holds of it: for the applicant also the code without the link.
    Stream<Link> links() {
      return link.purpose() == Link.Purpose.OWN
          ? Stream.of(
              link,
              Link.confirmation(
                  code, link.reference(), link.generation(), link.expiresAt().orElseThrow()))
          : Stream.of(link);
    }
  }

  /// The links that this mail carries when it is sent now, with one code for all of them: its own
  /// one first, then that of the member's entry. None for a mail without a link.
  ///
  /// @param request the one that the mail is about
  /// @param listed for a decision and its receipt: the member that the request became
  List<Carried> of(
      LedgerEntry entry, Optional<JoinRequest> request, Optional<Reference> listed, Instant now) {
    Making making = new Making(entry, codes.get(), now.plus(linkLife));
    return switch (entry.kind()) {
      case REVIEW -> List.of(making.staff());
      case ACKNOWLEDGEMENT, WARNING, LAST_WARNING, FRESH -> List.of(making.own());
      case STAFF_WARNING, LAST_STAFF_WARNING, EXPIRY_RECEIPT -> List.of(making.receipt());
      case RECEIPT ->
          Stream.concat(Stream.of(making.receipt()), listed.map(making::steward).stream()).toList();
      case ENTRY, PROPOSAL, LOGO, CHANGED, ANNOUNCEMENT ->
          List.of(making.steward(entry.reference()));
      case DECISION ->
          request.filter(one -> isForApplicant(one.status())).isPresent()
              ? List.of(making.own())
              : listed.map(making::door).stream().toList();
      case DOOR, STILL_RIGHT -> List.of(making.door(entry.reference()));
      case ANSWER, WITHDRAWAL, DIGEST, ESCALATION, EXPIRY -> List.of();
    };
  }

  /// Whether the applicant has something to do now: to answer, or to sign.
  private static boolean isForApplicant(Status status) {
    return status == Status.QUESTIONED || status == Status.ACCEPTED;
  }

  /// The links of one mail.
  private final class Making {
    private final LedgerEntry entry;
    private final Code code;
    private final Instant end;

    Making(LedgerEntry entry, Code code, Instant end) {
      this.entry = entry;
      this.code = code;
      this.end = end;
    }

    Carried staff() {
      Token token = tokens.get();
      return carried(
          token, Link.staff(token, code, entry.reference(), entry.generation(), mailbox(), end));
    }

    Carried own() {
      Token token = tokens.get();
      return carried(token, Link.own(token, code, entry.reference(), entry.generation(), end));
    }

    Carried receipt() {
      Token token = tokens.get();
      return carried(
          token, Link.receipt(token, code, entry.reference(), entry.generation(), mailbox(), end));
    }

    Carried steward(Reference member) {
      Token token = tokens.get();
      return carried(token, Link.steward(token, code, member, mailbox(), end));
    }

    Carried door(Reference member) {
      Token token = tokens.get();
      return carried(token, Link.door(token, code, member, end));
    }

    private Carried carried(Token token, Link link) {
      return new Carried(token, code, link);
    }

    private EmailAddress mailbox() {
      return entry
          .recipient()
          .reviewer()
          .orElseThrow(() -> new IllegalArgumentException(entry.kind() + " goes to a reviewer"));
    }
  }
}
