package club.core.request;

import club.core.Reference;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import java.time.Instant;
import java.util.Optional;

/// Finds what an applicant's links open, whether or not they are still good.
record ApplicantLinks(Links links, Requests requests) {
  /// A link and its request.
  record Found(Links.Found link, JoinRequest request) {
    /// Whether an *own* link no longer does anything.
    boolean isOver(Instant now) {
      return Amend.isOver(link.link(), request, now);
    }
  }

  /// What this token of an *own* link opens.
  Optional<Found> own(Token token) {
    return find(Link.Purpose.OWN, token);
  }

  /// What this token of a *follow* link opens.
  Optional<Found> follow(Token token) {
    return find(Link.Purpose.FOLLOW, token);
  }

  /// Whether a mail about this request carried this code, and may still be used.
  boolean isMailed(Code code, Reference reference, Instant now) {
    return links
        .find(Link.Purpose.CONFIRM, code.hash(reference))
        .map(Links.Found::link)
        .filter(link -> link.reference().equals(reference) && !link.isExpired(now))
        .isPresent();
  }

  private Optional<Found> find(Link.Purpose purpose, Token token) {
    return links
        .find(purpose, token.hash())
        .flatMap(
            link ->
                requests.find(link.link().reference()).map(request -> new Found(link, request)));
  }
}
