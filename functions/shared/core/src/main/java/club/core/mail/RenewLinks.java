package club.core.mail;

import club.core.EmailAddress;
import club.core.link.Link;
import club.core.logo.ProposedLogos;
import club.core.register.Registers;
import club.core.survey.Mending;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ends every reviewer's link, and mails fresh ones about what still waits ([Awaited]), for when
/// mails are in the wrong hands: a mailbox was lost, or a former colleague kept them.
///
/// The table is read again once the links have ended. That finds a mail that was claimed in
/// between, whose link may have ended before it was sent; a mail whose link was made since is left
/// alone.
public final class RenewLinks {
  private final Survey survey;
  private final Registers registers;
  private final ProposedLogos logos;
  private final Mending mending;
  private final Clock clock;

  /// Reads and writes with these.
  public RenewLinks(
      Survey survey, Registers registers, ProposedLogos logos, Mending mending, Clock clock) {
    this.survey = survey;
    this.registers = registers;
    this.logos = logos;
    this.mending = mending;
    this.clock = clock;
  }

  /// Reports what [#run] would do; changes nothing.
  public Report preview(List<EmailAddress> reviewers) {
    Snapshot snapshot = survey.read();
    List<LedgerEntry> mails = mails(snapshot, reviewers).toList();
    return new Report(
        (int) living(snapshot).count(),
        mails.stream().filter(RenewLinks::isRenewable).toList(),
        (int) mails.stream().filter(RenewLinks::isUnderWay).count());
  }

  /// Ends the links, then makes a mail due again for each of these mailboxes and each thing that
  /// waits, where one was sent, came back, was parked or is of unknown fate. Mails that are due
  /// anyway will carry a fresh link; a mailbox that was never asked is left to [AskReviewers]. Each
  /// run ends all links that live at that time, including those of an earlier run; a run after one
  /// that was cut off completes its work.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be complete
  public Report run(List<EmailAddress> reviewers) {
    Instant now = clock.instant();
    int ended = (int) living(survey.read()).filter(link -> mending.end(link, now)).count();
    Snapshot since = survey.read();
    Set<Addressed> fresh = living(since).map(Addressed::by).collect(Collectors.toSet());
    List<LedgerEntry> old =
        mails(since, reviewers).filter(mail -> !fresh.contains(Addressed.by(mail))).toList();
    List<LedgerEntry> due =
        old.stream()
            .filter(RenewLinks::isRenewable)
            .filter(mail -> mending.mailAgain(mail, clock.instant()))
            .toList();
    long renewable = old.stream().filter(RenewLinks::isRenewable).count();
    long underWay = old.stream().filter(RenewLinks::isUnderWay).count();
    return new Report(ended, due, (int) (underWay + renewable - due.size()));
  }

  /// What was done.
  ///
  /// @param ended how many links ended
  /// @param mails those that are due now, as they were before
  /// @param underWay how many were left, since they are being sent at this moment: they may carry a
  ///   link that has ended. Run it again in a few minutes, once they are sent.
  public record Report(int ended, List<LedgerEntry> mails, int underWay) {
    public Report {
      mails = List.copyOf(mails);
    }
  }

  private Stream<Link> living(Snapshot snapshot) {
    Instant now = clock.instant();
    return snapshot.links().stream()
        .filter(link -> link.purpose().isReviewers())
        .filter(link -> link.expiresAt().filter(now::isBefore).isPresent());
  }

  /// The mails to these mailboxes about what waits.
  private Stream<LedgerEntry> mails(Snapshot snapshot, List<EmailAddress> reviewers) {
    Awaited awaited = Awaited.in(snapshot, registers.read(), logos);
    return snapshot.mails().stream()
        .filter(
            mail -> mail.recipient().reviewer().filter(box -> box.isAmong(reviewers)).isPresent())
        .filter(awaited::isAsked);
  }

  private static boolean isRenewable(LedgerEntry mail) {
    return switch (mail.state()) {
      case SENT, UNKNOWN, PARKED, RETURNED -> true;
      case DUE, CLAIMED, OBSOLETE, BLOCKED -> false;
    };
  }

  private static boolean isUnderWay(LedgerEntry mail) {
    return mail.state() == LedgerEntry.State.CLAIMED;
  }

  /// What a link opens, and its mailbox.
  private record Addressed(Link.Purpose purpose, Round round, Optional<String> mailbox) {
    static Addressed by(Link link) {
      return new Addressed(
          link.purpose(), Round.of(link), link.mailbox().map(EmailAddress::fingerprint));
    }

    static Addressed by(LedgerEntry mail) {
      return new Addressed(
          mail.kind().reviewersLink(),
          mail.kind().isAboutMember() ? new Round(mail.reference(), 1) : Round.of(mail),
          mail.recipient().reviewer().map(EmailAddress::fingerprint));
    }
  }
}
