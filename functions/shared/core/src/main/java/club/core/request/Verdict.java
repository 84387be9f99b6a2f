package club.core.request;

import java.util.Arrays;
import java.util.Optional;

/// What a reviewer decides.
public enum Verdict {
  ACCEPT("accept", Status.LISTED),
  REFUSE("refuse", Status.REFUSED);

  private final String wire;
  private final Status status;

  Verdict(String wire, Status status) {
    this.wire = wire;
    this.status = status;
  }

  /// The value in the form and in the link's `d`.
  public String wire() {
    return wire;
  }

  /// Where it takes a request that is received.
  public Status status() {
    return status;
  }

  /// The verdict of this wire value.
  public static Optional<Verdict> of(String wire) {
    return Arrays.stream(values()).filter(verdict -> verdict.wire.equals(wire)).findFirst();
  }
}
