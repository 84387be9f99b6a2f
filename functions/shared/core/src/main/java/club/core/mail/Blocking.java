package club.core.mail;

import club.core.EmailAddress;
import java.time.Instant;

/// Blocks addresses and lifts blocks. Reports come more than once and in any order: what stands in
/// the end depends on the reports alone. Whoever calls tries again when the table does not answer.
public interface Blocking {
  /// Blocks this address. A complaint outweighs a bounce, and of two alike the earlier stands. What
  /// is about a mail that left before the block was last lifted is old news and changes nothing.
  void block(EmailAddress address, Blockage blockage);

  /// Counts a sent mail that came back as [LedgerEntry.State#BLOCKED]: it is sent again once the
  /// block is lifted. Nothing happens where the mail is not `SENT` under this id of the service.
  void holdBack(LedgerEntry mail, String messageId, Instant now);

  /// Lets mails go to this address again. False where it was not blocked.
  boolean lift(EmailAddress address, Instant now);
}
