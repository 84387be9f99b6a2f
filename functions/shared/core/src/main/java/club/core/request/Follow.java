package club.core.request;

import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows an applicant the state of the request, through either of the applicant's two links.
public final class Follow {
  private final Links links;
  private final Requests requests;

  /// Reads with these.
  public Follow(Links links, Requests requests) {
    this.links = links;
    this.requests = requests;
  }

  /// The request that the link opens; empty where there is no such link.
  ///
  /// An expired link still shows the state, which is not personal data and changes nothing: staff
  /// may owe the answer for longer than a link lives.
  public Optional<JoinRequest> show(Token token) {
    return Stream.of(Link.Purpose.FOLLOW, Link.Purpose.OWN)
        .flatMap(purpose -> links.find(purpose, token.hash()).stream())
        .findFirst()
        .flatMap(found -> requests.find(found.link().reference()));
  }
}
