package club.core.survey;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import java.time.Instant;

/// Ends links that were mailed, and makes mails due again or to further mailboxes.
public interface Mending {
  /// Ends a link at this instant; its tries stay.
  ///
  /// @return false where it is gone, or has ended already
  boolean end(Link link, Instant now);

  /// Makes a mail due again whatever its state, as if it had never been tried.
  ///
  /// @return false where it has changed since it was read
  boolean mailAgain(LedgerEntry entry, Instant now);

  /// Adds a due mail.
  ///
  /// @return false where there is one of this id
  boolean add(LedgerEntry entry);
}
