package club.core.link;

import club.core.EmailAddress;
import club.core.register.Registers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Finds what links about members open.
///
/// @param reviewers the mailboxes that may decide; a reviewer's link of another mailbox counts as
///   expired
public record MemberLinks(
    Links links, Registers registers, List<EmailAddress> reviewers, Clock clock) {
  public MemberLinks {
    reviewers = List.copyOf(reviewers);
  }

  /// What a token opens.
  public sealed interface Opened {
    /// The link is good.
    record Open(Visit visit) implements Opened {}

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
        return opened(token, found.get());
      }
    }
    return new Opened.Unknown();
  }

  /// Whether the link of a visit is still good.
  public boolean isOpen(Visit visit) {
    return open(visit.token(), visit.link().purpose()) instanceof Opened.Open;
  }

  private Opened opened(Token token, Links.Found found) {
    Link link = found.link();
    boolean former =
        link.purpose() == Link.Purpose.STEWARD
            && link.mailbox().filter(mailbox -> mailbox.isAmong(reviewers)).isEmpty();
    return former || link.isExpired(clock.instant())
        ? new Opened.Expired(link)
        : new Opened.Open(new Visit(token, found, registers.read()));
  }
}
