package club.core.request;

import club.core.EmailAddress;
import club.core.register.Register;
import java.time.Instant;
import java.util.Optional;

/// A decision that stands.
///
/// @param mailbox the reviewer's mailbox whose link was used
/// @param decidedBy the name that the person gave: declared, not proven
/// @param reason the reason of a refusal; the applicant receives this very text
/// @param publishedName the name on the list, for an acceptance
/// @param members how many members the list had with this one, at that instant; for an acceptance
public record Decision(
    Verdict verdict,
    EmailAddress mailbox,
    Optional<String> decidedBy,
    Instant at,
    Optional<String> reason,
    Optional<String> publishedName,
    Optional<Integer> members) {

  /// Who decided, as people read it: the declared name, else the mailbox.
  public String who() {
    return decidedBy.orElse(mailbox.value());
  }

  /// This decision, which lists one more member than the register holds.
  Decision listing(Register register) {
    int others = register.present().size() + register.unreadable().size();
    return new Decision(
        verdict, mailbox, decidedBy, at, reason, publishedName, Optional.of(others + 1));
  }
}
