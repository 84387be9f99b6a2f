package club.core.request;

import club.core.Club;
import club.core.EmailAddress;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Resending;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Mails a fresh link in place of one that has expired: to the mailbox that the old one was sent
/// to, while it is a reviewer's and the link would still act. Whoever asks learns nothing.
public final class Resend {
  /// How long a mailbox waits for the next fresh link.
  public static final Duration PAUSE = Duration.ofHours(1);

  private final Resending resending;
  private final ReviewLinks links;

  /// Reads and writes with these.
  ///
  /// @param reviewers the mailboxes that may decide
  public Resend(
      Resending resending,
      Links links,
      Requests requests,
      List<EmailAddress> reviewers,
      Club club,
      Clock clock) {
    this.resending = resending;
    this.links = new ReviewLinks(links, requests, reviewers, club, clock);
  }

  /// Makes the mail with a fresh link due, unless one left less than [#PAUSE] ago.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be due
  public void ask(Token token) {
    Instant now = links.clock().instant();
    links
        .find(token)
        .filter(found -> found.link().link().isExpired(now))
        .filter(found -> links.isReviewers(found.link().link()))
        .filter(found -> links.acts(found.link().link(), found.request(), now))
        .map(found -> mail(found.link().link(), now))
        .ifPresent(mail -> resending.again(mail, now.minus(PAUSE), now));
  }

  private static LedgerEntry mail(Link link, Instant now) {
    EmailAddress mailbox = link.mailbox().orElseThrow();
    return LedgerEntry.due(
        link.reference(),
        link.generation(),
        link.purpose() == Link.Purpose.STAFF ? MailKind.REVIEW : MailKind.RECEIPT,
        new Recipient.Reviewer(mailbox),
        now);
  }
}
