package club.core.link;

import club.core.EmailAddress;
import club.core.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the table knows of a link: whom it was sent to and what it opens, never the token itself.
///
/// - `hash`: [Token#hash]
/// - `keyId`: [HmacKey#id] of the key that made the token
/// - `mailbox`: the reviewer's; empty for an applicant's link
/// - `expiresAt`: empty for *follow*, which lives as long as the request
/// - `codeKeyId`: of the key that made the code beside a reviewer's link; empty for the other
///   links, and for one of before this was kept
public record Link(
    Purpose purpose,
    String hash,
    String keyId,
    Reference reference,
    int generation,
    Optional<EmailAddress> mailbox,
    Optional<Instant> expiresAt,
    Optional<String> codeKeyId) {

  /// How long a mailed link lives.
  public static final Duration LIFE = Duration.ofDays(30);

  /// How far apart the clocks of two functions may be.
  public static final Duration SKEW = Duration.ofMinutes(5);

  /// Whether it has ended at this instant, by any clock that is at most [#SKEW] ahead of this one.
  public boolean isExpired(Instant now) {
    return expiresAt.filter(end -> !now.plus(SKEW).isBefore(end)).isPresent();
  }

  /// What a link is for. A token of one purpose never opens another.
  public enum Purpose {
    /// Given with the answer to the form: shows the state.
    FOLLOW,
    /// Mailed to the applicant alone.
    OWN,
    /// Mailed to one reviewer's mailbox: shows the request and, with the code, decides.
    STAFF
  }
}
