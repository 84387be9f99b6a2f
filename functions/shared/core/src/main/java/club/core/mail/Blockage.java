package club.core.mail;

import club.core.WireValue;
import java.time.Instant;
import java.util.Optional;

/// Why mail to an address is stopped. It does not hold the address, which the caller has.
///
/// @param since when the mail that caused it was sent, by the mail service's clock
/// @param note the service's own word for it, such as `NoEmail` or `abuse`; `[A-Za-z0-9-]{0,40}`
/// @param about the mail that caused it, where it is known
public record Blockage(Reason reason, Instant since, String note, Optional<MailLabel> about) {
  public Blockage {
    if (!note.matches("[A-Za-z0-9-]{0,40}")) {
      throw new IllegalArgumentException("a note is one word");
    }
  }

  /// What the mail service reported. A complaint outweighs a bounce.
  public enum Reason implements WireValue {
    /// The reader reported the mail as unwanted.
    COMPLAINT,
    /// The address permanently refuses mail.
    BOUNCE;

    /// The reason of this wire value.
    public static Optional<Reason> of(String wire) {
      return WireValue.find(Reason.class, wire);
    }
  }
}
