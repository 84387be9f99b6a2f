package club.core.mail;

import club.core.WireValue;
import java.time.Instant;
import java.util.Optional;

/// Why mails do not reach an address. It does not hold the address, which the caller has.
///
/// @param since when the mail that caused it was sent, by the mail service's clock
/// @param note the service's own word for it, such as `NoEmail`, `abuse` or `MailboxFull`;
///   `[A-Za-z0-9-]{0,40}`
/// @param about the mail that caused it, where it is known
public record Blockage(Reason reason, Instant since, String note, Optional<MailLabel> about) {
  public Blockage {
    if (!note.matches("[A-Za-z0-9-]{0,40}")) {
      throw new IllegalArgumentException("a note is one word");
    }
  }

  /// Whether nothing is sent to the address until the block is lifted. Where the service gave a
  /// mail up, the next one is tried all the same: a mailbox that was full may have room again.
  public boolean stopsMail() {
    return reason != Reason.GIVEN_UP;
  }

  /// What the mail service reported, the gravest first: it outweighs those below.
  public enum Reason implements WireValue {
    /// The reader reported the mail as unwanted.
    COMPLAINT,
    /// The address permanently refuses mail.
    BOUNCE,
    /// The service did not try: the address is on its suppression list, because of some earlier
    /// mail of any sender of the account, or of another customer.
    SUPPRESSED,
    /// A mail came back as often as it was sent, without being refused for good. Does not stop
    /// mail.
    GIVEN_UP;

    /// The reason of this wire value.
    public static Optional<Reason> of(String wire) {
      return WireValue.find(Reason.class, wire);
    }
  }
}
