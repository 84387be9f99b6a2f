package club.core.request;

import club.core.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/// A decision that stands.
///
/// - `mailbox`: the reviewer's mailbox whose link was used
/// - `decidedBy`: the name that the person gave: declared, not proven
/// - `reason`: of a refusal; the applicant receives this very text
/// - `publishedName`: the name on the list, of an acceptance
public record Decision(
    Verdict verdict,
    EmailAddress mailbox,
    Optional<String> decidedBy,
    Instant at,
    Optional<String> reason,
    Optional<String> publishedName) {

  /// Who decided, as people are told: the declared name, else the mailbox.
  public String who() {
    return decidedBy.orElse(mailbox.value());
  }
}
