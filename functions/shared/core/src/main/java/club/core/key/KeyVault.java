package club.core.key;

import java.time.Instant;

/// Keeps the texts of the secrets. Reads see the last write. Of two writers at the same time the
/// last one wins: keys are rotated by one operator at a time.
public interface KeyVault {
  /// The current text of a secret.
  Held read(KeyName name);

  /// Makes this the text of a secret, from now on.
  void write(KeyName name, String text);

  /// The text of a secret, see [club.core.link.KeyRing]; `since`: when it was written.
  record Held(String text, Instant since) {
    /// Without the text: nobody prints a key.
    @Override
    public String toString() {
      return "Held[since " + since + "]";
    }
  }
}
