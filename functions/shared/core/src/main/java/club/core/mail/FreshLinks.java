package club.core.mail;

import java.time.Duration;

/// Mails fresh links to people who ask for one, each at most once in a while.
public interface FreshLinks {
  /// The shortest time between two mails with a fresh link.
  Duration PAUSE = Duration.ofHours(1);

  /// Makes this mail due as if it had never been tried, unless one of its [LedgerEntry#id] has
  /// changed its state within the last [#PAUSE]. Reports about its earlier messages change nothing
  /// any more. One conditional write, so that simultaneous calls yield one mail.
  ///
  /// @return whether it is due now
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean ask(LedgerEntry mail);
}
