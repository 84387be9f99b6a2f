package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.entry.Proposal;
import club.core.entry.Proposals;
import club.core.limit.MailboxLimit;
import club.core.limit.Quotas;
import club.core.link.Link;
import club.core.mail.Composer.About;
import club.core.morning.MorningNotes;
import club.core.register.Chronicle;
import club.core.register.Contact;
import club.core.register.Contacts;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.Registers;
import club.core.register.Resemblance;
import club.core.request.Decision;
import club.core.request.Duplicates;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import club.core.request.Status;
import club.core.request.WaitingRequests;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
  private final HeldReviews held;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Ledger ledger,
      Blockages blockages,
      Requests requests,
      WaitingRequests waiting,
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
    Known known = known(reference, due);
    return due.stream().map(entry -> send(entry, known)).reduce(Report.NOTHING, Report::plus);
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

  /// The data from which the mails of a request or member are written. They are read before the
  /// first mail is claimed, so that mails stay due when a read fails.
  ///
  /// @param listed the member that the request became, or that the mails are about
  /// @param morning what a digest tells
  /// @param usualDays within how many working days staff usually decide
  private record Known(
      Optional<JoinRequest> request,
      Optional<Register> register,
      List<JoinRequest> waiting,
      Optional<Member> listed,
      Optional<Contact> contact,
      List<RegisterEntry> changes,
      List<Proposal> proposals,
      Optional<About> morning,
      Optional<Integer> usualDays,
      List<EmailAddress> reviewers,
      List<Unreachable> unreachable) {

    /// What this mail is about; empty where that is gone.
    Optional<About> about(LedgerEntry entry) {
      return switch (entry.kind()) {
        case REVIEW,
            DECISION,
            RECEIPT,
            WITHDRAWAL,
            FRESH,
            WARNING,
            LAST_WARNING,
            STAFF_WARNING,
            LAST_STAFF_WARNING,
            EXPIRY,
            EXPIRY_RECEIPT ->
            request.map(About.Request::new);
        case ACKNOWLEDGEMENT -> request.map(one -> new About.Received(one, usualDays));
        case ESCALATION -> request.map(one -> new About.Overdue(one, reviewers));
        case DIGEST -> morning;
        case DOOR, ENTRY, STILL_RIGHT, CHANGED, PROPOSAL, LOGO, ANSWER ->
            listed.map(
                member ->
                    new About.Entry(
                        member,
                        contact,
                        changes.stream()
                            .filter(one -> entry.kind() == MailKind.CHANGED)
                            .filter(one -> one.number() == entry.generation())
                            .findFirst(),
                        proposals.stream()
                            .filter(one -> entry.kind() != MailKind.CHANGED)
                            .filter(one -> one.number() == entry.generation())
                            .findFirst()));
        case ANNOUNCEMENT ->
            listed.flatMap(member -> register.map(all -> new About.News(member, all)));
      };
    }
  }

  private Known known(Reference reference, List<LedgerEntry> due) {
    boolean aboutMember = due.stream().anyMatch(entry -> entry.kind().isAboutMember());
    boolean isDigest = isAny(due, MailKind.DIGEST);
    Optional<JoinRequest> request =
        due.stream().anyMatch(entry -> entry.kind().isAboutRequest())
            ? ports.requests().find(reference)
            : Optional.empty();
    Optional<Register> register =
        aboutMember || isDigest || isAny(due, MailKind.REVIEW) || isAcceptance(due, request)
            ? Optional.of(ports.registers().read())
            : Optional.empty();
    Optional<Contact> contact = aboutMember ? ports.contacts().find(reference) : Optional.empty();
    return new Known(
        request,
        register,
        isAny(due, MailKind.REVIEW) ? ports.waiting().all() : List.of(),
        register
            .filter(_ -> aboutMember || isListed(request))
            .flatMap(all -> listed(reference, request, all)),
        contact,
        isAny(due, MailKind.CHANGED) ? ports.chronicle().of(reference) : List.of(),
        isAny(due, MailKind.PROPOSAL) || isAny(due, MailKind.ANSWER)
            ? ports.proposals().of(reference)
            : List.of(),
        isDigest ? register.flatMap(all -> morning(reference, all)) : Optional.empty(),
        isAny(due, MailKind.ACKNOWLEDGEMENT) ? ports.notes().usualDays() : Optional.empty(),
        reviewers,
        unreachable(due, request, contact));
  }

  private Optional<About> morning(Reference reference, Register register) {
    return ports
        .notes()
        .digest(reference)
        .map(
            digest ->
                new About.Morning(
                    digest,
                    ports.waiting().all(),
                    ports.waiting().in(Status.ACCEPTED),
                    ports.waiting().in(Status.QUESTIONED),
                    register));
  }

  private static boolean isAny(List<LedgerEntry> due, MailKind kind) {
    return due.stream().anyMatch(entry -> entry.kind() == kind);
  }

  private static boolean isAcceptance(List<LedgerEntry> due, Optional<JoinRequest> request) {
    return (isAny(due, MailKind.RECEIPT) || isAny(due, MailKind.DECISION)) && isListed(request);
  }

  private static boolean isListed(Optional<JoinRequest> request) {
    return request.filter(found -> found.status() == Status.LISTED).isPresent();
  }

  /// The member of this reference; for a request of a former member, the one that it is again.
  private static Optional<Member> listed(
      Reference reference, Optional<JoinRequest> request, Register register) {
    return register
        .member(reference)
        .or(
            () ->
                request
                    .flatMap(JoinRequest::decision)
                    .flatMap(Decision::publishedName)
                    .flatMap(register::same));
  }

  /// Whom mails do not reach among applicant, contact and reviewers.
  private List<Unreachable> unreachable(
      List<LedgerEntry> due, Optional<JoinRequest> request, Optional<Contact> contact) {
    Stream<Recipient> all =
        Stream.of(
                request.stream().map(found -> new Recipient.Applicant()),
                contact.stream().map(found -> new Recipient.Contact()),
                reviewers.stream().map(Recipient.Reviewer::new),
                due.stream().map(LedgerEntry::recipient))
            .flatMap(some -> some);
    return all.distinct()
        .flatMap(who -> address(who, request, contact).stream().flatMap(to -> blocked(who, to)))
        .toList();
  }

  private Stream<Unreachable> blocked(Recipient who, EmailAddress to) {
    return ports.blockages().find(to).map(why -> new Unreachable(who, to, why)).stream();
  }

  private Report send(LedgerEntry entry, Known known) {
    Instant now = clock.instant();
    if (isObsolete(entry, known.request())) {
      return hold(entry, LedgerEntry.State.OBSOLETE, "Overtaken", now);
    }
    if (isToFormer(entry) || isToNobody(entry)) {
      return hold(entry, LedgerEntry.State.BLOCKED, "NotAReviewer", now);
    }
    if (isBlocked(entry, known)) {
      return hold(entry, LedgerEntry.State.BLOCKED, "AddressBlocked", now);
    }
    if (entry.kind() != MailKind.REVIEW) {
      return claim(entry, known, now).map(this::sendAlone).orElse(Report.NOTHING);
    }
    return held.mayLeave(entry, now) ? sendReview(entry, known, now) : Report.NOTHING;
  }

  /// A mail that this process has claimed.
  private record Claimed(LedgerEntry entry, Known known, List<MailLinks.Carried> carried) {
    Claimed {
      carried = List.copyOf(carried);
    }
  }

  private Optional<Claimed> claim(LedgerEntry entry, Known known, Instant now) {
    List<MailLinks.Carried> carried =
        links.of(entry, known.request(), known.listed().map(Member::reference), now);
    List<Link> hashed = carried.stream().flatMap(MailLinks.Carried::links).toList();
    return ports.ledger().claim(entry, hashed, now)
        ? Optional.of(new Claimed(entry, known, carried))
        : Optional.empty();
  }

  private Report sendAlone(Claimed claimed) {
    LedgerEntry entry = claimed.entry();
    return settle(
        entry,
        letter(claimed)
            .map(this::handOver)
            .orElseGet(
                () ->
                    new Mailer.Sending.NotTaken(
                        entry.kind().isAboutMember()
                            ? "NoSuchMember"
                            : entry.kind().isAboutRequest() ? "NoSuchRequest" : "NoSuchDigest")));
  }

  private Report sendReview(LedgerEntry entry, Known known, Instant now) {
    Optional<Claimed> first = claim(entry, known, now);
    if (first.isEmpty()) {
      return Report.NOTHING;
    }
    List<Claimed> all = new ArrayList<>(List.of(first.get()));
    for (LedgerEntry other : held.along(entry, now)) {
      Known its = known(other.reference(), List.of(other));
      if (!isObsolete(other, its.request())) {
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
          all.stream().map(one -> letter(one).orElseThrow(SendMails::gone).get()).toList();
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

  private static boolean isBlocked(LedgerEntry entry, Known known) {
    return known.unreachable().stream()
        .anyMatch(one -> one.who().equals(entry.recipient()) && one.why().stopsMail());
  }

  /// The escalation address was taken back since.
  private boolean isToNobody(LedgerEntry entry) {
    return entry.recipient() instanceof Recipient.Escalation && escalation.isEmpty();
  }

  /// Whether it is about a round of deciding that is over, or about something that no longer waits.
  /// The acknowledgement stays true.
  private static boolean isObsolete(LedgerEntry entry, Optional<JoinRequest> request) {
    return request.filter(found -> isObsolete(entry, found)).isPresent();
  }

  private static boolean isObsolete(LedgerEntry entry, JoinRequest request) {
    boolean isOver = isOver(entry, request);
    return switch (entry.kind()) {
      case REVIEW, RECEIPT, EXPIRY, EXPIRY_RECEIPT -> isOver;
      // By it the applicant erases also what was taken back.
      case FRESH -> isEarlier(entry, request);
      case DECISION -> isOver || request.status() == Status.EXPIRED;
      case ESCALATION -> isOver || !request.isWaiting();
      case WARNING, LAST_WARNING, STAFF_WARNING, LAST_STAFF_WARNING ->
          isOver || request.isWaiting() || !request.status().isOpen();
      case ACKNOWLEDGEMENT,
          WITHDRAWAL,
          DOOR,
          ENTRY,
          PROPOSAL,
          LOGO,
          ANSWER,
          CHANGED,
          STILL_RIGHT,
          ANNOUNCEMENT,
          DIGEST ->
          false;
    };
  }

  private static boolean isOver(LedgerEntry entry, JoinRequest request) {
    return isEarlier(entry, request) || request.status() == Status.WITHDRAWN;
  }

  private static boolean isEarlier(LedgerEntry entry, JoinRequest request) {
    return entry.generation() < request.generation();
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

  /// Empty where the mail is about something that is gone.
  private Optional<Supplier<Composer.Letter>> letter(Claimed claimed) {
    return claimed
        .known()
        .about(claimed.entry())
        .map(about -> letter(claimed.entry(), about, claimed.carried(), claimed.known()));
  }

  private Supplier<Composer.Letter> letter(
      LedgerEntry entry, About about, List<MailLinks.Carried> carried, Known known) {
    Optional<MailLinks.Carried> first = carried.stream().findFirst();
    return () ->
        new Composer.Letter(
            entry,
            address(entry.recipient(), known.request(), known.contact())
                .orElseThrow(() -> new IllegalArgumentException("no address")),
            about,
            first.map(MailLinks.Carried::token),
            carried.stream().skip(1).findFirst().map(MailLinks.Carried::token),
            first.flatMap(found -> found.link().expiresAt()),
            first.map(MailLinks.Carried::code),
            entry.kind() == MailKind.REVIEW ? resemblances(known) : List.of(),
            entry.kind().isToStaff() ? about(entry, known.unreachable()) : List.of());
  }

  /// Mails about a member do not tell of the applicant that it once was, nor the other way round;
  /// and none tells its own reader, whom it reaches.
  private static List<Unreachable> about(LedgerEntry entry, List<Unreachable> all) {
    return all.stream()
        .filter(one -> !one.who().equals(entry.recipient()))
        .filter(
            one ->
                switch (one.who()) {
                  case Recipient.Applicant() -> !entry.kind().isAboutMember();
                  case Recipient.Contact() -> entry.kind().isAboutMember();
                  case Recipient.Reviewer(var _), Recipient.Escalation() -> true;
                })
        .toList();
  }

  private static List<Resemblance> resemblances(Known known) {
    return known
        .request()
        .flatMap(
            found ->
                known.register().map(register -> Duplicates.of(found, register, known.waiting())))
        .orElse(List.of());
  }

  private Optional<EmailAddress> address(
      Recipient who, Optional<JoinRequest> request, Optional<Contact> contact) {
    return switch (who) {
      case Recipient.Reviewer(EmailAddress mailbox) -> Optional.of(mailbox);
      case Recipient.Applicant() -> request.map(found -> found.application().person().email());
      case Recipient.Contact() -> contact.map(Contact::address);
      case Recipient.Escalation() -> escalation;
    };
  }
}
