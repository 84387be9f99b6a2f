package club.core.entry;

import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Asks members whose entry nobody has confirmed for long whether it is still right; each no more
/// than once a period.
public final class AskYearly {
  private final Confirmations confirmations;
  private final Registers registers;
  private final Duration period;
  private final Clock clock;

  /// Reads and writes with these.
  ///
  /// @param period how long an entry counts as right after it was confirmed
  public AskYearly(Confirmations confirmations, Registers registers, Duration period, Clock clock) {
    this.confirmations = confirmations;
    this.registers = registers;
    this.period = period;
    this.clock = clock;
  }

  /// Makes a mail due for each such member with a contact.
  ///
  /// @return how many
  /// @throws club.core.DependencyFailure when the table cannot be read or written
  public long ask() {
    Instant now = clock.instant();
    List<Confirmation> due = confirmations.before(now.minus(period));
    if (due.isEmpty()) {
      return 0;
    }
    Register register = registers.read();
    return due.stream().filter(one -> ask(one, register, now)).count();
  }

  /// A member that left is asked nothing, and looked at again after another period.
  private boolean ask(Confirmation last, Register register, Instant now) {
    Optional<LedgerEntry> mail =
        register
            .member(last.member())
            .filter(Member::isPresent)
            .map(
                member ->
                    LedgerEntry.due(
                        member.reference(),
                        last.asked() + 1,
                        MailKind.STILL_RIGHT,
                        new Recipient.Contact(),
                        now));
    return confirmations.ask(last, mail, now) && mail.isPresent();
  }
}
