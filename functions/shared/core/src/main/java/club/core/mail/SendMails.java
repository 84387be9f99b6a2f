package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.entry.Proposals;
import club.core.limit.MailboxLimit;
import club.core.limit.Quotas;
import club.core.morning.MorningNotes;
import club.core.register.Chronicle;
import club.core.register.Contacts;
import club.core.register.Registers;
import club.core.request.Requests;
import club.core.request.Suspects;
import club.core.request.WaitingRequests;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sends the mails that are due about a request or a member.
///
/// A mail is claimed, and the hash of its link stored, before it is sent. A mail that fails is
/// parked with its reason, or recorded as unknown, and does not hold up the next one. Nothing is
/// sent to a blocked address, nor to a former reviewer's mailbox, nor about a decision or a
/// question that the request has left behind. Of the mails about new requests a mailbox is sent so
/// many an hour and a day; those above leave later, several in one mail.
public final class SendMails {
  private final Ports ports;
  private final Dispatch dispatch;
  private final List<EmailAddress> reviewers;
  private final Optional<EmailAddress> escalation;
  private final Dossiers dossiers;
  private final HeldReviews held;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Ledger ledger,
      Blockages blockages,
      Requests requests,
      WaitingRequests waiting,
      Suspects suspects,
      Registers registers,
      Contacts contacts,
      Chronicle chronicle,
      Proposals proposals,
      MorningNotes notes,
      Composer composer,
      Mailer mailer,
      Quotas quotas,
      Unfinished unfinished) {}

  /// Sends through these ports.
  ///
  /// @param reviewers the mailboxes that decide: mails to staff go to them alone, and name those
  ///   that are blocked
  /// @param escalation who is told of requests that wait for too long, if anybody
  /// @param limit how many mails about new requests a mailbox is sent
  public SendMails(
      Ports ports,
      MailLinks links,
      List<EmailAddress> reviewers,
      Optional<EmailAddress> escalation,
      MailboxLimit limit,
      Clock clock) {
    this.ports = ports;
    this.dispatch = new Dispatch(ports, links, clock);
    this.reviewers = List.copyOf(reviewers);
    this.escalation = escalation;
    this.dossiers = new Dossiers(ports, this.reviewers, escalation);
    this.held = new HeldReviews(ports.quotas(), ports.unfinished(), limit);
    this.clock = clock;
  }

  /// Sends what is due, except mails that another process claims meanwhile.
  ///
  /// @throws club.core.DependencyFailure when the ledger cannot be read or written
  public Report send(Reference reference) {
    List<LedgerEntry> due = ports.ledger().due(reference);
    if (due.isEmpty()) {
      return Report.NOTHING;
    }
    Dossier dossier = dossiers.read(reference, due);
    return due.stream().map(entry -> send(entry, dossier)).reduce(Report.NOTHING, Report::plus);
  }

  /// How many mails entered each state.
  public record Report(int sent, int unknown, int parked, int blocked) {
    /// Nothing was due.
    public static final Report NOTHING = new Report(0, 0, 0, 0);

    /// The sum of both.
    public Report plus(Report other) {
      return new Report(
          sent + other.sent,
          unknown + other.unknown,
          parked + other.parked,
          blocked + other.blocked);
    }

    static Report of(LedgerEntry.State state) {
      return switch (state) {
        case SENT -> new Report(1, 0, 0, 0);
        case UNKNOWN -> new Report(0, 1, 0, 0);
        case PARKED -> new Report(0, 0, 1, 0);
        case BLOCKED -> new Report(0, 0, 0, 1);
        case DUE, CLAIMED, RETURNED, OBSOLETE -> NOTHING;
      };
    }
  }

  private Report send(LedgerEntry entry, Dossier dossier) {
    Instant now = clock.instant();
    if (dossier.isOvertaken(entry)) {
      return dispatch.hold(entry, LedgerEntry.State.OBSOLETE, "Overtaken", now);
    }
    if (isToFormer(entry) || isToNobody(entry)) {
      return dispatch.hold(entry, LedgerEntry.State.BLOCKED, "NotAReviewer", now);
    }
    if (dossier.isBlocked(entry)) {
      return dispatch.hold(entry, LedgerEntry.State.BLOCKED, "AddressBlocked", now);
    }
    if (entry.kind() != MailKind.REVIEW) {
      return dispatch.claim(entry, dossier, now).map(dispatch::alone).orElse(Report.NOTHING);
    }
    return held.mayLeave(entry, now) ? sendReview(entry, dossier, now) : Report.NOTHING;
  }

  private Report sendReview(LedgerEntry entry, Dossier dossier, Instant now) {
    Optional<Dispatch.Claimed> first = dispatch.claim(entry, dossier, now);
    if (first.isEmpty()) {
      return Report.NOTHING;
    }
    List<Dispatch.Claimed> all = new ArrayList<>(List.of(first.get()));
    for (LedgerEntry other : held.along(entry, now)) {
      Dossier its = dossiers.read(other.reference(), List.of(other));
      if (!its.isOvertaken(other)) {
        dispatch.claim(other, its, now).ifPresent(all::add);
      }
    }
    return all.size() == 1 ? dispatch.alone(first.get()) : dispatch.together(all);
  }

  private boolean isToFormer(LedgerEntry entry) {
    return entry.recipient().reviewer().filter(mailbox -> !mailbox.isAmong(reviewers)).isPresent();
  }

  /// The escalation address was taken back since.
  private boolean isToNobody(LedgerEntry entry) {
    return entry.recipient() instanceof Recipient.Escalation && escalation.isEmpty();
  }
}
