package club.core.entry;

import club.core.Club;
import club.core.EmailAddress;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.MemberLinks;
import club.core.link.MemberLinks.Opened;
import club.core.link.Token;
import club.core.mail.FreshLinks;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.register.Chronicle;
import club.core.register.Contacts;
import club.core.register.RegisterEntry;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Mails a fresh link in place of one about a member that has expired, whichever of its pages it
/// opened: to the mailbox that the old one was sent to, while that is a reviewer's or still the
/// contact's. Whoever asks learns nothing.
public final class AskForFreshLink {
  /// The number of these mails among those of their kind, so that one row of the ledger tells when
  /// the last one was mailed. Those that are asked for by name count from 1.
  public static final int NUMBER = 0;

  private final Ports ports;
  private final MemberLinks links;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Links links,
      Registers registers,
      Contacts contacts,
      Chronicle chronicle,
      FreshLinks freshLinks) {}

  /// Works through these ports.
  ///
  /// @param reviewers the mailboxes that may decide
  public AskForFreshLink(Ports ports, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.ports = ports;
    this.links = new MemberLinks(ports.links(), ports.registers(), reviewers, clock);
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
  }

  /// Makes the mail with a fresh link due, unless one left less than [FreshLinks#PAUSE] ago or the
  /// old link still acts.
  ///
  /// @return whether there is such a link
  /// @throws club.core.DependencyFailure when it is not known to be due
  public boolean ask(Token token) {
    return switch (links.open(token, Link.Purpose.STEWARD, Link.Purpose.DOOR)) {
      case Opened.Unknown() -> false;
      case Opened.Open _ -> true;
      case Opened.Expired(Link link) -> {
        recipient(link)
            .filter(_ -> ports.registers().read().member(link.reference()).isPresent())
            .map(to -> mail(link, to))
            .ifPresent(ports.freshLinks()::ask);
        yield true;
      }
    };
  }

  private LedgerEntry mail(Link link, Recipient to) {
    MailKind kind = to.reviewer().isPresent() ? MailKind.ENTRY : MailKind.DOOR;
    return LedgerEntry.due(link.reference(), NUMBER, kind, to, clock.instant());
  }

  private Optional<Recipient> recipient(Link link) {
    return link.purpose() == Link.Purpose.STEWARD
        ? link.mailbox().filter(mailbox -> mailbox.isAmong(reviewers)).map(Recipient.Reviewer::new)
        : Optional.of(link).filter(this::isContacts).map(_ -> new Recipient.Contact());
  }

  /// Whether the link was mailed to the contact on record. The link itself does not tell: the table
  /// names its contact in one place.
  private boolean isContacts(Link link) {
    Instant mailed = link.expiresAt().orElseThrow().minus(club.terms().linkLife());
    return ports.contacts().find(link.reference()).isPresent()
        && ports.chronicle().of(link.reference()).stream()
            .filter(entry -> entry.at().isAfter(mailed))
            .noneMatch(RegisterEntry::concernsContact);
  }
}
