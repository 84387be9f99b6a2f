package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.register.Registers;
import club.core.register.Resemblance;
import club.core.request.Duplicates;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import club.core.request.WaitingRequests;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Sends the mails that are due about a request.
///
/// A mail is claimed, and the hash of its link stored, before it is sent. A mail that fails is
/// parked with its reason, or recorded as unknown, and does not hold up the next one. Nothing is
/// sent to a blocked address, nor to a former reviewer's mailbox.
public final class SendMails {
  private final Ports ports;
  private final MailLinks links;
  private final List<EmailAddress> reviewers;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Ledger ledger,
      Blockages blockages,
      Requests requests,
      WaitingRequests waiting,
      Registers registers,
      Composer composer,
      Mailer mailer) {}

  /// Sends through these ports.
  ///
  /// @param reviewers the mailboxes that decide: mails to staff go to them alone, and name those
  ///   that are blocked
  public SendMails(Ports ports, MailLinks links, List<EmailAddress> reviewers, Clock clock) {
    this.ports = ports;
    this.links = links;
    this.reviewers = List.copyOf(reviewers);
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
        case DUE, CLAIMED -> NOTHING;
      };
    }
  }

  /// The data from which the mails of a request are written. They are read before the first mail is
  /// claimed, so that mails stay due when a read fails.
  private record Known(
      Optional<JoinRequest> request,
      List<Unreachable> unreachable,
      List<Resemblance> resemblances) {}

  private Known known(Reference reference, List<LedgerEntry> due) {
    Optional<JoinRequest> request = ports.requests().find(reference);
    return new Known(request, unreachable(due, request), resemblances(due, request));
  }

  /// The blocked ones among the applicant and the reviewers.
  private List<Unreachable> unreachable(List<LedgerEntry> due, Optional<JoinRequest> request) {
    Stream<Recipient> all =
        Stream.concat(
            Stream.<Recipient>of(new Recipient.Applicant()),
            Stream.concat(
                reviewers.stream().map(Recipient.Reviewer::new),
                due.stream().map(LedgerEntry::recipient)));
    return all.distinct()
        .flatMap(who -> address(who, request).stream().flatMap(to -> blocked(who, to)))
        .toList();
  }

  private Stream<Unreachable> blocked(Recipient who, EmailAddress to) {
    return ports.blockages().find(to).map(why -> new Unreachable(who, to, why)).stream();
  }

  private Report send(LedgerEntry entry, Known known) {
    Instant now = clock.instant();
    if (isToFormer(entry)) {
      return hold(entry, "NotAReviewer", now);
    }
    if (known.unreachable().stream().anyMatch(one -> one.who().equals(entry.recipient()))) {
      return hold(entry, "AddressBlocked", now);
    }
    Optional<MailLinks.Carried> carried = links.of(entry, now);
    if (!ports.ledger().claim(entry, carried.map(MailLinks.Carried::link), now)) {
      return Report.NOTHING;
    }
    return settle(
        entry,
        known
            .request()
            .map(found -> handOver(letter(entry, found, carried, known)))
            .orElseGet(() -> new Mailer.Sending.NotTaken("NoSuchRequest")));
  }

  private boolean isToFormer(LedgerEntry entry) {
    return entry.recipient().reviewer().filter(mailbox -> !mailbox.isAmong(reviewers)).isPresent();
  }

  private Report hold(LedgerEntry entry, String reason, Instant now) {
    return ports.ledger().claim(entry, Optional.empty(), now)
        ? settle(entry, LedgerEntry.State.BLOCKED, reason)
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

  private Supplier<Composer.Letter> letter(
      LedgerEntry entry, JoinRequest request, Optional<MailLinks.Carried> carried, Known known) {
    return () ->
        new Composer.Letter(
            entry,
            address(entry.recipient(), request),
            request,
            carried.map(MailLinks.Carried::token),
            carried.flatMap(found -> found.link().expiresAt()),
            carried.flatMap(MailLinks.Carried::code),
            entry.kind() == MailKind.REVIEW ? known.resemblances() : List.of(),
            entry.kind().isToStaff() ? known.unreachable() : List.of());
  }

  private List<Resemblance> resemblances(List<LedgerEntry> due, Optional<JoinRequest> request) {
    return request
        .filter(found -> due.stream().anyMatch(entry -> entry.kind() == MailKind.REVIEW))
        .map(found -> Duplicates.of(found, ports.registers().read(), ports.waiting().all()))
        .orElse(List.of());
  }

  private static Optional<EmailAddress> address(Recipient who, Optional<JoinRequest> request) {
    return switch (who) {
      case Recipient.Reviewer(EmailAddress mailbox) -> Optional.of(mailbox);
      case Recipient.Applicant() -> request.map(found -> address(who, found));
    };
  }

  private static EmailAddress address(Recipient who, JoinRequest request) {
    return switch (who) {
      case Recipient.Reviewer(EmailAddress mailbox) -> mailbox;
      case Recipient.Applicant() -> request.application().person().email();
    };
  }
}
