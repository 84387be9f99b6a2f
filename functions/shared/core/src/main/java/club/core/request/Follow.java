package club.core.request;

import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.mail.Blockages;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Tracking;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows an applicant the state of the request, through either of the applicant's two links.
public final class Follow {
  private final Links links;
  private final Requests requests;
  private final Tracking tracking;
  private final Blockages blockages;

  /// Reads with these.
  public Follow(Links links, Requests requests, Tracking tracking, Blockages blockages) {
    this.links = links;
    this.requests = requests;
    this.tracking = tracking;
    this.blockages = blockages;
  }

  /// What the link opens; empty where there is no such link.
  ///
  /// An expired link still shows the state, which is not personal data and changes nothing: staff
  /// may owe the answer for longer than a link lives.
  public Optional<Progress> show(Token token) {
    return Stream.of(Link.Purpose.FOLLOW, Link.Purpose.OWN)
        .flatMap(purpose -> links.find(purpose, token.hash()).stream())
        .findFirst()
        .flatMap(found -> progress(found.link()));
  }

  /// How far a request has come.
  ///
  /// @param mail the last mail that the applicant was to get: the confirmation, or the decision
  /// @param blocked whether that mail cannot reach the address, which is blocked; false once it is
  ///   sent
  /// @param repeated whether the link was given for a form that had been sent before
  public record Progress(
      JoinRequest request, Optional<LedgerEntry> mail, boolean blocked, boolean repeated) {}

  private Optional<Progress> progress(Link link) {
    return requests
        .find(link.reference())
        .map(
            request -> {
              Optional<LedgerEntry> mail = tracking.toApplicant(request, last(request));
              boolean blocked = mail.filter(one -> isHeldBack(one, request)).isPresent();
              return new Progress(request, mail, blocked, isOfRepeatedForm(link));
            });
  }

  /// A mail that is due is held back only when it is claimed: until then the block alone tells.
  private boolean isHeldBack(LedgerEntry mail, JoinRequest request) {
    return switch (mail.state()) {
      case SENT, OBSOLETE -> false;
      case BLOCKED -> true;
      case DUE, CLAIMED, UNKNOWN, PARKED ->
          blockages.find(request.application().person().email()).isPresent();
    };
  }

  private static MailKind last(JoinRequest request) {
    return request.decision().isPresent() ? MailKind.DECISION : MailKind.ACKNOWLEDGEMENT;
  }

  /// Only the first *follow* link of a request has no end, see [Link].
  private static boolean isOfRepeatedForm(Link link) {
    return link.purpose() == Link.Purpose.FOLLOW && link.expiresAt().isPresent();
  }
}
