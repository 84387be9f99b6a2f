package club.core.request;

import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows an applicant where the request stands, from either of the applicant's two links.
public final class Follow {
  private final Links links;
  private final Requests requests;
  private final Clock clock;

  /// Reads with these.
  public Follow(Links links, Requests requests, Clock clock) {
    this.links = links;
    this.requests = requests;
    this.clock = clock;
  }

  /// The request that the link opens; empty where there is no such link, or it has ended.
  public Optional<JoinRequest> show(Token token) {
    return Stream.of(Link.Purpose.FOLLOW, Link.Purpose.OWN)
        .flatMap(purpose -> links.find(purpose, token.hash()).stream())
        .filter(link -> !link.isExpired(clock.instant()))
        .findFirst()
        .flatMap(link -> requests.find(link.reference()));
  }
}
