package club.core.mail;

import club.core.WireValue;
import java.time.Instant;
import java.util.Optional;

/// Why no mail goes to an address any more. It holds no address: whoever asks has it.
///
/// - `since`: when the mail left that gave rise to it, by the mail service's clock
/// - `note`: the service's own word for it, as `NoEmail` or `abuse`; `[A-Za-z0-9-]{0,40}`
/// - `about`: the mail, where it is known
public record Blockage(Reason reason, Instant since, String note, Optional<MailLabel> about) {
  public Blockage {
    if (!note.matches("[A-Za-z0-9-]{0,40}")) {
      throw new IllegalArgumentException("a note is one word");
    }
  }

  /// What the mail service reported. A complaint outweighs a bounce.
  public enum Reason implements WireValue {
    /// The reader said that the mail was not wanted.
    COMPLAINT,
    /// The address takes no mail, for good.
    BOUNCE;

    /// The reason of this wire value.
    public static Optional<Reason> of(String wire) {
      return WireValue.find(Reason.class, wire);
    }
  }
}
