package club.core.request;

import club.core.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/// A decision that stands.
///
/// @param mailbox the reviewer's mailbox whose link was used
/// @param decidedBy the name that the person gave: declared, not proven
/// @param reason the reason of a refusal; the applicant receives this very text
/// @param publishedName the name on the list, for an acceptance
public record Decision(
    Verdict verdict,
    EmailAddress mailbox,
    Optional<String> decidedBy,
    Instant at,
    Optional<String> reason,
    Optional<String> publishedName) {

  /// Who decided, as people read it: the declared name, else the mailbox.
  public String who() {
    return decidedBy.orElse(mailbox.value());
  }
}
