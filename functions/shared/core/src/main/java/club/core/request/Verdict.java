package club.core.request;

import club.core.WireValue;
import java.util.Optional;

/// What a reviewer decides.
public enum Verdict implements WireValue {
  ACCEPT(Status.LISTED),
  REFUSE(Status.REFUSED);

  private final Status status;

  Verdict(Status status) {
    this.status = status;
  }

  /// The status that it gives to a received request.
  public Status status() {
    return status;
  }

  /// The verdict of this wire value.
  public static Optional<Verdict> of(String wire) {
    return WireValue.find(Verdict.class, wire);
  }
}
