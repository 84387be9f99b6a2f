package club.core.mail;

import java.time.Instant;
import java.util.Arrays;
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
  public enum Reason {
    /// The reader said that the mail was not wanted.
    COMPLAINT("complaint"),
    /// The address takes no mail, for good.
    BOUNCE("bounce");

    private final String wire;

    Reason(String wire) {
      this.wire = wire;
    }

    /// The value in the table.
    public String wire() {
      return wire;
    }

    /// The reason of this wire value.
    public static Optional<Reason> of(String wire) {
      return Arrays.stream(values()).filter(reason -> reason.wire.equals(wire)).findFirst();
    }
  }
}
