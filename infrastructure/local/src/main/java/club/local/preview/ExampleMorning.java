package club.local.preview;

import club.core.Reference;
import club.core.mail.Composer.About;
import club.core.morning.Digest;
import club.core.register.Member;
import club.core.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a made-up digest says.
///
/// @param member who proposes a change of its entry
record ExampleMorning(ExampleLetters letters, Member member) {
  private static final Reference OTHER = new Reference("K7M2-QX4C");

  /// What it is about on such a morning.
  About about(Situation situation) {
    boolean busy = situation == Situation.BUSY_MORNING;
    Digest digest =
        new Digest(
            LocalDate.of(2026, 12, 8),
            42,
            busy
                ? List.of(new Digest.Open(member.reference(), ExampleLetters.RECEIVED))
                : List.of(),
            busy ? 1 : 0,
            busy ? List.of(OTHER) : List.of(),
            busy ? 1 : 0,
            0,
            new Digest.Account(12, 31, 64, busy ? 1 : 0, !busy),
            busy ? Optional.of(ExampleLetters.RECEIVED) : Optional.empty());
    return new About.Morning(
        digest,
        busy ? List.of(letters.request(Situation.WAITING)) : List.of(),
        busy ? List.of(letters.request(Situation.UNSIGNED)) : List.of(),
        busy ? List.of(letters.request(Situation.UNANSWERED)) : List.of(),
        busy ? List.of(letters.request(Situation.WAITING)) : List.of(),
        new Register(1, List.of(member)));
  }
}
