package club.core.mail;

import club.core.Bytes;
import club.core.EmailAddress;

/// Hands a mail over to the mail service, once: it does not try again by itself.
public interface Mailer {
  /// Sends it.
  Sending send(Message message);

  /// A mail as it leaves. `mime`: the whole RFC 5322 message with its headers; `to`: where it goes.
  record Message(EmailAddress from, EmailAddress to, Bytes mime) {}

  /// What came of it.
  sealed interface Sending {
    /// The service took it, under this id.
    record Taken(String id) implements Sending {}

    /// The service did not take it, surely. `reason`: its error code; never an address.
    record NotTaken(String reason) implements Sending {}

    /// The answer was lost: it may have been taken.
    record Ambiguous(String reason) implements Sending {}
  }
}
