package club.core.mail;

import club.core.EmailAddress;
import java.time.Instant;

/// Blocks addresses and lifts blocks. Reports may be repeated and come in any order: the final
/// state depends on the reports alone. The caller retries when the table does not answer.
public interface Blocking {
  /// Blocks this address. The graver reason outweighs the other, and of two alike the earlier
  /// stands. A report about a mail that was sent before the block was last lifted changes nothing.
  void block(EmailAddress address, Blockage blockage);

  /// Moves a sent mail that came back to [LedgerEntry.State#BLOCKED]: it is sent again once the
  /// block is lifted. Does nothing where the mail is not `SENT` under this message id.
  void holdBack(LedgerEntry mail, String messageId, Instant now);

  /// Lets mails go to this address again.
  ///
  /// @return false where it was not blocked
  boolean lift(EmailAddress address, Instant now);

  /// Lifts a block that does not stop mail: a mail that was sent at this instant, no earlier than
  /// the one that caused the block, has arrived.
  void reached(EmailAddress address, Instant sentAt);
}
