package club.core.mail;

import java.time.Instant;

/// Records what became of each message of a mail after the mail service had accepted it. A mail
/// that is sent again is another message of the same ledger entry.
///
/// Reports may be repeated and come in any order, also before [Ledger#settle] has written the
/// message's id: the final state depends on the reports alone. The caller retries when the table
/// does not answer.
public interface Deliveries {
  /// Settles a mail whose answer was lost: a report about a message proves that the service
  /// accepted it. A mail that is `CLAIMED`, `UNKNOWN` or `PARKED` becomes `SENT` as this message,
  /// where the message was sent since the mail was first due or last came back; one of before tells
  /// nothing of the present tries. Does nothing in the other states: what is `DUE` leaves now.
  ///
  /// @param sentAt when the service accepted the message
  void accepted(LedgerEntry mail, String messageId, Instant sentAt, Instant now);

  /// Records that this message arrived. Where the mail would be sent again because it came back, it
  /// is `SENT` again. Does nothing where there is no such mail.
  void arrived(LedgerEntry mail, String messageId, Instant now);

  /// Records that the service gave this message up. Where it is the last message of a mail that is
  /// `SENT`, and did not arrive, the mail moves to [LedgerEntry#onceReturned].
  ///
  /// @return what follows; a repeated report gives the same answer until the mail is sent again
  Return returned(LedgerEntry mail, String messageId, Instant now);

  /// What follows from a message that the service gave up.
  enum Return {
    /// Nothing: it arrived all the same, the mail has been sent again since, or there is no such
    /// mail.
    IGNORED,
    /// The mail is sent again, later.
    SENT_AGAIN,
    /// The mail came back as often as it was sent.
    GIVEN_UP
  }
}
