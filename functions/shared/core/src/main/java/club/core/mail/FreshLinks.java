package club.core.mail;

import java.time.Duration;

/// Makes mails due that carry nothing but a fresh link, each at most once in a while.
public interface FreshLinks {
  /// The shortest time between two mails with a fresh link.
  Duration PAUSE = Duration.ofHours(1);

  /// Makes this mail due, unless one of its [LedgerEntry#id] has changed its state within the last
  /// [#PAUSE]. One conditional write, so that simultaneous calls yield one mail.
  ///
  /// @return whether it is due now
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean ask(LedgerEntry mail);
}
