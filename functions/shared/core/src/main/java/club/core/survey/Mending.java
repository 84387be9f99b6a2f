package club.core.survey;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import java.time.Instant;

/// Takes back what was mailed, and mails it anew or to others.
public interface Mending {
  /// Ends a link at this instant; its tries stay. False where it is gone, or ends no later anyway.
  boolean end(Link link, Instant now);

  /// Makes a mail due again whatever its state, as if it had never been tried. False where it has
  /// changed since it was read.
  boolean mailAgain(LedgerEntry entry, Instant now);

  /// Puts a mail that was never made; it is due. False where there is one of this id.
  boolean add(LedgerEntry entry);
}
