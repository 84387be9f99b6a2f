package club.core.request;

import club.core.Club;
import club.core.EmailAddress;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.request.Decide.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds what a reviewer's link to a request opens.
///
/// @param reviewers the mailboxes that may decide
record ReviewLinks(
    Links links, Requests requests, List<EmailAddress> reviewers, Club club, Clock clock) {
  ReviewLinks {
    reviewers = List.copyOf(reviewers);
  }

  /// A link and its request.
  record Found(Links.Found link, JoinRequest request) {}

  /// What this token opens, whether or not the link is still good.
  Optional<Found> find(Token token) {
    return links
        .find(Link.Purpose.STAFF, token.hash())
        .or(() -> links.find(Link.Purpose.RECEIPT, token.hash()))
        .flatMap(
            link ->
                requests.find(link.link().reference()).map(request -> new Found(link, request)));
  }

  /// What this token opens now.
  ///
  /// @return [Outcome.Open], `Standing`, `Replaced`, `Expired` or `Unknown`
  Outcome look(Token token) {
    return find(token).map(this::state).orElseGet(Outcome.Unknown::new);
  }

  /// Whether its mailbox may decide.
  boolean isReviewers(Link link) {
    return link.mailbox().filter(mailbox -> mailbox.isAmong(reviewers)).isPresent();
  }

  /// Whether the request is where this link acts on it: a reviewer's first link while nobody has
  /// decided, a receipt's afterwards.
  boolean acts(Link link, JoinRequest request, Instant now) {
    return link.generation() == request.generation()
        && (link.purpose() == Link.Purpose.STAFF
            ? request.isWaiting()
            : !request.isWaiting() && !Offer.on(request, club, now).isEmpty());
  }

  private Outcome state(Found found) {
    Link link = found.link().link();
    JoinRequest request = found.request();
    Instant now = clock.instant();
    if (link.isExpired(now) || !isReviewers(link)) {
      return new Outcome.Expired(request);
    }
    if (link.generation() != request.generation()) {
      return new Outcome.Replaced(link, request);
    }
    return acts(link, request, now)
        ? new Outcome.Open(found.link(), request)
        : new Outcome.Standing(link, request, false);
  }
}
