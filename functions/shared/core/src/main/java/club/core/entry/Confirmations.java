package club.core.entry;

import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds members with a contact whose entry was not confirmed for long.
public interface Confirmations {
  /// Those last confirmed or asked before this instant. Eventually consistent.
  List<Confirmation> before(Instant instant);

  /// Notes that the contact is asked now, with the mail that does so, in one transaction.
  ///
  /// @return false, with nothing written, where it has changed since it was read
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean ask(Confirmation read, Optional<LedgerEntry> mail, Instant now);
}
