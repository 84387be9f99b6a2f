package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.register.Registers;
import club.core.register.Resemblance;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Sends the mails that are due about a request.
///
/// A mail is claimed, and the hash of its link stored, before it leaves. What fails is parked with
/// its reason, or noted as unknown, and does not hold up the next one.
public final class SendMails {
  private final Ports ports;
  private final MailKeys keys;
  private final Clock clock;

  /// What it reads and writes.
  public record Ports(
      Ledger ledger, Requests requests, Registers registers, Composer composer, Mailer mailer) {}

  /// `keys` make the links and the codes.
  public SendMails(Ports ports, MailKeys keys, Clock clock) {
    this.ports = ports;
    this.keys = keys;
    this.clock = clock;
  }

  /// Sends what is due. Mails that somebody else claims meanwhile are left to them.
  ///
  /// @throws club.core.DependencyFailure when the ledger cannot be read or written
  public Report send(Reference reference) {
    List<LedgerEntry> due = ports.ledger().due(reference);
    if (due.isEmpty()) {
      return Report.NOTHING;
    }
    Optional<JoinRequest> request = ports.requests().find(reference);
    return due.stream().map(entry -> send(entry, request)).reduce(Report.NOTHING, Report::plus);
  }

  /// How many mails came into which state.
  public record Report(int sent, int unknown, int parked) {
    /// Nothing was due.
    public static final Report NOTHING = new Report(0, 0, 0);

    /// Both together.
    public Report plus(Report other) {
      return new Report(sent + other.sent, unknown + other.unknown, parked + other.parked);
    }

    private static Report of(LedgerEntry.State state) {
      return switch (state) {
        case SENT -> new Report(1, 0, 0);
        case UNKNOWN -> new Report(0, 1, 0);
        case PARKED -> new Report(0, 0, 1);
        case DUE, CLAIMED -> NOTHING;
      };
    }
  }

  private Report send(LedgerEntry entry, Optional<JoinRequest> request) {
    Instant now = clock.instant();
    Optional<MailKeys.Carried> carried = keys.of(entry, now);
    if (!ports.ledger().claim(entry, carried.map(MailKeys.Carried::link), now)) {
      return Report.NOTHING;
    }
    return request
        .map(found -> settle(entry, handOver(entry, found, carried)))
        .orElseGet(() -> settle(entry, new Mailer.Sending.NotTaken("NoSuchRequest")));
  }

  private Mailer.Sending handOver(
      LedgerEntry entry, JoinRequest request, Optional<MailKeys.Carried> carried) {
    Mailer.Message message;
    try {
      message = ports.composer().compose(letter(entry, request, carried));
    } catch (IllegalArgumentException | IllegalStateException unwritable) {
      return new Mailer.Sending.NotTaken(unwritable.getClass().getSimpleName());
    }
    return ports.mailer().send(message);
  }

  private Report settle(LedgerEntry entry, Mailer.Sending sending) {
    Instant now = clock.instant();
    LedgerEntry.State state =
        switch (sending) {
          case Mailer.Sending.Taken _ -> LedgerEntry.State.SENT;
          case Mailer.Sending.Ambiguous _ -> LedgerEntry.State.UNKNOWN;
          case Mailer.Sending.NotTaken _ -> LedgerEntry.State.PARKED;
        };
    String note =
        switch (sending) {
          case Mailer.Sending.Taken(String id) -> id;
          case Mailer.Sending.Ambiguous(String reason) -> reason;
          case Mailer.Sending.NotTaken(String reason) -> reason;
        };
    ports.ledger().settle(entry, state, note, now);
    return Report.of(state);
  }

  private Composer.Letter letter(
      LedgerEntry entry, JoinRequest request, Optional<MailKeys.Carried> carried) {
    EmailAddress to =
        switch (entry.recipient()) {
          case Recipient.Applicant() -> request.application().person().email();
          case Recipient.Reviewer(EmailAddress mailbox) -> mailbox;
        };
    return new Composer.Letter(
        entry,
        to,
        request,
        carried.map(MailKeys.Carried::token),
        carried.flatMap(MailKeys.Carried::code),
        resemblances(entry, request));
  }

  private List<Resemblance> resemblances(LedgerEntry entry, JoinRequest request) {
    return entry.kind() == MailKind.REVIEW
        ? ports.registers().read().resembling(request.application().organisation().listedName())
        : List.of();
  }
}
