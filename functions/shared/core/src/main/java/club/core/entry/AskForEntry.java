package club.core.entry;

import club.core.Club;
import club.core.EmailAddress;
import club.core.PlainText;
import club.core.mail.Blockages;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.register.Contacts;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import club.core.register.Resemblance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Mails the link to a member's entry to the contact on record, or to staff where none can be
/// reached. Whoever asks learns nothing: not who the contact is, nor whether there is one or a
/// member of that name.
public final class AskForEntry {
  /// A name that is like those of more members is like none.
  private static final int CANDIDATES = 3;

  private final Ports ports;
  private final List<EmailAddress> reviewers;
  private final Doors.Limits limits;
  private final Club club;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(Registers registers, Contacts contacts, Blockages blockages, Doors doors) {}

  /// Mails through these ports.
  public AskForEntry(
      Ports ports, List<EmailAddress> reviewers, Doors.Limits limits, Club club, Clock clock) {
    this.ports = ports;
    this.reviewers = List.copyOf(reviewers);
    this.limits = limits;
    this.club = club;
    this.clock = clock;
  }

  /// The result, of which a page may tell one thing alone: whether a name was given.
  public enum Outcome {
    /// No name.
    NO_NAME,
    /// The name was taken.
    TAKEN
  }

  /// Takes the name that somebody typed.
  ///
  /// @throws club.core.DependencyFailure when a mail is not known to be due
  public Outcome ask(String typed) {
    String name = PlainText.line(typed);
    if (!PlainText.isReadable(name) || PlainText.length(name) > EntryProblem.NAME_MAX) {
      return Outcome.NO_NAME;
    }
    Instant now = clock.instant();
    LocalDate day = LocalDate.ofInstant(now, club.zone());
    for (Member member : meant(name, ports.registers().read())) {
      MailKind kind = isReachable(member) ? MailKind.DOOR : MailKind.ENTRY;
      ports
          .doors()
          .ask(member.reference(), day, limits, now, number -> mails(member, number, kind, now));
    }
    return Outcome.TAKEN;
  }

  private List<LedgerEntry> mails(Member member, int number, MailKind kind, Instant now) {
    return kind.isToStaff()
        ? LedgerEntry.due(member.reference(), number, kind, reviewers, now)
        : List.of(LedgerEntry.due(member.reference(), number, kind, new Recipient.Contact(), now));
  }

  private boolean isReachable(Member member) {
    return ports
        .contacts()
        .find(member.reference())
        .filter(contact -> ports.blockages().find(contact.address()).isEmpty())
        .isPresent();
  }

  /// The member of this name; else those whose names are like it.
  private static List<Member> meant(String name, Register register) {
    Optional<Member> same = register.same(name);
    if (same.isPresent()) {
      return List.of(same.get());
    }
    List<Member> like =
        register.present().stream()
            .filter(
                member ->
                    member.names().anyMatch(one -> Resemblance.between(name, one).isPresent()))
            .toList();
    return like.size() <= CANDIDATES ? like : List.of();
  }
}
