package club.core.link;

import club.core.EmailAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Finds what links about members open.
///
/// @param reviewers the mailboxes that may decide; a reviewer's link of another mailbox counts as
///   expired
public record MemberLinks(Links links, List<EmailAddress> reviewers, Clock clock) {
  public MemberLinks {
    reviewers = List.copyOf(reviewers);
  }

  /// What a token opens.
  public sealed interface Opened {
    /// The link is good.
    record Open(Links.Found found) implements Opened {}

    /// It has expired, or its mailbox may no longer decide.
    record Expired(Link link) implements Opened {}

    /// There is no such link.
    record Unknown() implements Opened {}
  }

  /// What this token opens, where it is of one of these purposes.
  public Opened open(Token token, Link.Purpose... purposes) {
    for (Link.Purpose purpose : purposes) {
      Optional<Links.Found> found = links.find(purpose, token.hash());
      if (found.isPresent()) {
        return opened(found.get());
      }
    }
    return new Opened.Unknown();
  }

  private Opened opened(Links.Found found) {
    Link link = found.link();
    boolean former =
        link.purpose() == Link.Purpose.STEWARD
            && link.mailbox().filter(mailbox -> mailbox.isAmong(reviewers)).isEmpty();
    return former || link.isExpired(clock.instant())
        ? new Opened.Expired(link)
        : new Opened.Open(found);
  }
}
