package club.core.key;

import java.util.Arrays;
import java.util.Optional;

/// One of the three secrets.
public enum KeyName {
  /// Makes the link that an applicant is given with the answer to the form.
  FOLLOW("follow"),
  /// Makes the links that mails carry.
  LINK("link"),
  /// Makes the codes that mails carry.
  CODE("code");

  private final String wire;

  KeyName(String wire) {
    this.wire = wire;
  }

  /// What operators call it.
  public String wire() {
    return wire;
  }

  /// The key of this wire value.
  public static Optional<KeyName> of(String wire) {
    return Arrays.stream(values()).filter(name -> name.wire.equals(wire)).findFirst();
  }
}
