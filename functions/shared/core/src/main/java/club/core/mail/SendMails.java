package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.entry.Proposals;
import club.core.limit.MailboxLimit;
import club.core.limit.Quotas;
import club.core.link.Link;
import club.core.mail.Composer.About;
import club.core.morning.MorningNotes;
import club.core.register.Chronicle;
import club.core.register.Contacts;
import club.core.register.Member;
import club.core.register.Registers;
import club.core.request.Requests;
import club.core.request.Suspects;
import club.core.request.WaitingRequests;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Sends the mails that are due about a request or a member.
///
/// A mail is claimed, and the hash of its link stored, before it is sent. A mail that fails is
/// parked with its reason, or recorded as unknown, and does not hold up the next one. Nothing is
/// sent to a blocked address, nor to a former reviewer's mailbox, nor about a decision or a
/// question that the request has left behind. Of the mails about new requests a mailbox is sent so
/// many an hour and a day; those above leave later, several in one mail.
public final class SendMails {
  private final Ports ports;
  private final MailLinks links;
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
    this.links = links;
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

    private static Report of(LedgerEntry.State state) {
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
      return hold(entry, LedgerEntry.State.OBSOLETE, "Overtaken", now);
    }
    if (isToFormer(entry) || isToNobody(entry)) {
      return hold(entry, LedgerEntry.State.BLOCKED, "NotAReviewer", now);
    }
    if (dossier.isBlocked(entry)) {
      return hold(entry, LedgerEntry.State.BLOCKED, "AddressBlocked", now);
    }
    if (entry.kind() != MailKind.REVIEW) {
      return claim(entry, dossier, now).map(this::sendAlone).orElse(Report.NOTHING);
    }
    return held.mayLeave(entry, now) ? sendReview(entry, dossier, now) : Report.NOTHING;
  }

  /// A mail that this process has claimed.
  private record Claimed(LedgerEntry entry, Dossier dossier, List<MailLinks.Carried> carried) {
    Claimed {
      carried = List.copyOf(carried);
    }

    /// Empty where the mail is about something that is gone.
    Optional<Supplier<Composer.Letter>> letter() {
      return dossier.letter(entry, carried);
    }
  }

  private Optional<Claimed> claim(LedgerEntry entry, Dossier dossier, Instant now) {
    List<MailLinks.Carried> carried =
        links.of(entry, dossier.request(), dossier.listed().map(Member::reference), now);
    List<Link> hashed = carried.stream().flatMap(MailLinks.Carried::links).toList();
    return ports.ledger().claim(entry, hashed, now)
        ? Optional.of(new Claimed(entry, dossier, carried))
        : Optional.empty();
  }

  private Report sendAlone(Claimed claimed) {
    LedgerEntry entry = claimed.entry();
    return settle(
        entry,
        claimed
            .letter()
            .map(this::handOver)
            .orElseGet(
                () ->
                    new Mailer.Sending.NotTaken(
                        entry.kind().isAboutMember()
                            ? "NoSuchMember"
                            : entry.kind().isAboutRequest() ? "NoSuchRequest" : "NoSuchDigest")));
  }

  private Report sendReview(LedgerEntry entry, Dossier dossier, Instant now) {
    Optional<Claimed> first = claim(entry, dossier, now);
    if (first.isEmpty()) {
      return Report.NOTHING;
    }
    List<Claimed> all = new ArrayList<>(List.of(first.get()));
    for (LedgerEntry other : held.along(entry, now)) {
      Dossier its = dossiers.read(other.reference(), List.of(other));
      if (!its.isOvertaken(other)) {
        claim(other, its, now).ifPresent(all::add);
      }
    }
    return all.size() == 1 ? sendAlone(first.get()) : sendTogether(all);
  }

  /// One mail for all; where that cannot be written, one for each, so that none holds up the
  /// others.
  private Report sendTogether(List<Claimed> all) {
    Optional<Mailer.Message> message = written(all);
    if (message.isEmpty()) {
      return all.stream().map(this::sendAlone).reduce(Report.NOTHING, Report::plus);
    }
    Mailer.Sending sending = ports.mailer().send(message.get());
    return all.stream()
        .map(one -> settle(one.entry(), sending))
        .reduce(Report.NOTHING, Report::plus);
  }

  private Optional<Mailer.Message> written(List<Claimed> all) {
    try {
      List<Composer.Letter> letters =
          all.stream().map(one -> one.letter().orElseThrow(SendMails::gone).get()).toList();
      return Optional.of(ports.composer().compose(together(letters)));
    } catch (IllegalArgumentException | IllegalStateException unwritable) {
      return Optional.empty();
    }
  }

  private static Composer.Letter together(List<Composer.Letter> letters) {
    Composer.Letter first = letters.getFirst();
    return new Composer.Letter(
        first.entry(),
        first.to(),
        new About.Requests(letters),
        Optional.empty(),
        Optional.empty(),
        first.linkEndsAt(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static IllegalStateException gone() {
    return new IllegalStateException("no such request");
  }

  private boolean isToFormer(LedgerEntry entry) {
    return entry.recipient().reviewer().filter(mailbox -> !mailbox.isAmong(reviewers)).isPresent();
  }

  /// The escalation address was taken back since.
  private boolean isToNobody(LedgerEntry entry) {
    return entry.recipient() instanceof Recipient.Escalation && escalation.isEmpty();
  }

  private Report hold(LedgerEntry entry, LedgerEntry.State state, String reason, Instant now) {
    return ports.ledger().claim(entry, List.of(), now)
        ? settle(entry, state, reason)
        : Report.NOTHING;
  }

  private Mailer.Sending handOver(Supplier<Composer.Letter> letter) {
    Mailer.Message message;
    try {
      message = ports.composer().compose(letter.get());
    } catch (IllegalArgumentException | IllegalStateException unwritable) {
      return new Mailer.Sending.NotTaken(unwritable.getClass().getSimpleName());
    }
    return ports.mailer().send(message);
  }

  private Report settle(LedgerEntry entry, Mailer.Sending sending) {
    return switch (sending) {
      case Mailer.Sending.Taken(String id) -> settle(entry, LedgerEntry.State.SENT, id);
      case Mailer.Sending.Ambiguous(String reason) ->
          settle(entry, LedgerEntry.State.UNKNOWN, reason);
      case Mailer.Sending.NotTaken(String reason) ->
          settle(entry, LedgerEntry.State.PARKED, reason);
    };
  }

  private Report settle(LedgerEntry entry, LedgerEntry.State state, String note) {
    ports.ledger().settle(entry, state, note, clock.instant());
    return Report.of(state);
  }
}
