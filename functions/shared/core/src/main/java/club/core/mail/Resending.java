package club.core.mail;

import java.time.Instant;

/// Makes sent mails due again, because their reader asks for a fresh link.
public interface Resending {
  /// Makes the mail of this [LedgerEntry#id] due, as if it had never been tried, if it was sent
  /// before `limit`. One conditional write: of simultaneous calls one succeeds.
  ///
  /// @return false where there is none, or it was sent since, or has not been sent
  /// @throws club.core.DependencyFailure when it is not known to be due
  boolean again(LedgerEntry mail, Instant limit, Instant now);
}
