package club.core.mail;

import club.core.link.Link;
import club.core.mail.Composer.About;
import club.core.mail.SendMails.Ports;
import club.core.mail.SendMails.Report;
import club.core.register.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Claims due mails, hands them over to the mail service, and writes what became of them.
final class Dispatch {
  private final Ports ports;
  private final MailLinks links;
  private final Clock clock;

  Dispatch(Ports ports, MailLinks links, Clock clock) {
    this.ports = ports;
    this.links = links;
    this.clock = clock;
  }

  /// A mail that this process has claimed.
  record Claimed(LedgerEntry entry, Dossier dossier, List<MailLinks.Carried> carried) {
    Claimed {
      carried = List.copyOf(carried);
    }

    /// Empty where the mail is about something that is gone.
    Optional<Supplier<Composer.Letter>> letter() {
      return dossier.letter(entry, carried);
    }
  }

  /// Claims a mail, and stores the hashes of its links; empty where another process has claimed it.
  Optional<Claimed> claim(LedgerEntry entry, Dossier dossier, Instant now) {
    List<MailLinks.Carried> carried =
        links.of(entry, dossier.request(), dossier.listed().map(Member::reference), now);
    List<Link> hashed = carried.stream().flatMap(MailLinks.Carried::links).toList();
    return ports.ledger().claim(entry, hashed, now)
        ? Optional.of(new Claimed(entry, dossier, carried))
        : Optional.empty();
  }

  /// Settles a mail without sending it.
  Report hold(LedgerEntry entry, LedgerEntry.State state, String reason, Instant now) {
    return ports.ledger().claim(entry, List.of(), now)
        ? settle(entry, state, reason)
        : Report.NOTHING;
  }

  /// Sends one mail.
  Report alone(Claimed claimed) {
    LedgerEntry entry = claimed.entry();
    return settle(entry, claimed.letter().map(this::handOver).orElseGet(() -> gone(entry.kind())));
  }

  /// One mail for all; where that cannot be written, one for each, so that none holds up the
  /// others.
  Report together(List<Claimed> all) {
    Optional<Mailer.Message> message = written(all);
    if (message.isEmpty()) {
      return all.stream().map(this::alone).reduce(Report.NOTHING, Report::plus);
    }
    Mailer.Sending sending = ports.mailer().send(message.get());
    return all.stream()
        .map(one -> settle(one.entry(), sending))
        .reduce(Report.NOTHING, Report::plus);
  }

  private Optional<Mailer.Message> written(List<Claimed> all) {
    try {
      List<Composer.Letter> letters =
          all.stream().map(one -> one.letter().orElseThrow(Dispatch::noRequest).get()).toList();
      return Optional.of(ports.composer().compose(inOne(letters)));
    } catch (IllegalArgumentException | IllegalStateException unwritable) {
      return Optional.empty();
    }
  }

  private static Composer.Letter inOne(List<Composer.Letter> letters) {
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

  private static IllegalStateException noRequest() {
    return new IllegalStateException("no such request");
  }

  private static Mailer.Sending gone(MailKind kind) {
    return new Mailer.Sending.NotTaken(
        kind.isAboutMember()
            ? "NoSuchMember"
            : kind.isAboutRequest() ? "NoSuchRequest" : "NoSuchDigest");
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
