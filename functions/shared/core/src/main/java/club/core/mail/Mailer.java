package club.core.mail;

import club.core.Bytes;
import club.core.EmailAddress;

/// Hands a mail over to the mail service, once, without retrying.
public interface Mailer {
  /// Sends it.
  Sending send(Message message);

  /// A mail as it is sent.
  ///
  /// @param to the envelope's recipient
  /// @param mime the whole RFC 5322 message with its headers
  record Message(EmailAddress from, EmailAddress to, Bytes mime) {}

  /// The result of sending.
  sealed interface Sending {
    /// The service accepted it, under this id.
    record Taken(String id) implements Sending {}

    /// The service certainly did not accept it.
    ///
    /// @param reason its error code; never an address
    record NotTaken(String reason) implements Sending {}

    /// The answer was lost: the service may have accepted it.
    record Ambiguous(String reason) implements Sending {}
  }
}
