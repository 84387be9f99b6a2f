package club.core.survey;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import java.time.Instant;

/// Takes back what was mailed, and mails it anew: after a key has leaked.
public interface Mending {
  /// Ends a link at this instant; its tries stay. False where it is gone, or ends no later anyway.
  boolean end(Link link, Instant now);

  /// Makes a mail that was sent due again, as if it had never been made: with a fresh link and
  /// code. False where it has changed since it was read.
  boolean mailAgain(LedgerEntry entry, Instant now);
}
