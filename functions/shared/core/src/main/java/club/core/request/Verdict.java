package club.core.request;

import club.core.WireValue;
import java.util.Optional;

/// What a reviewer decides.
public enum Verdict implements WireValue {
  /// Accept: it is listed now.
  ACCEPT(Status.LISTED),
  /// Accept: it is listed once the convention is signed.
  CONVENTION(Status.ACCEPTED),
  /// Ask the applicant a question.
  ASK(Status.QUESTIONED),
  /// Decline, with a reason.
  REFUSE(Status.REFUSED),
  /// End it: no further action.
  CLOSE(Status.CLOSED),
  /// The organisation is a member already.
  SAME(Status.CLOSED),
  /// The convention is signed: it is listed now.
  SIGNED(Status.LISTED);

  private final Status status;

  Verdict(Status status) {
    this.status = status;
  }

  /// The status that it gives to a request.
  public Status status() {
    return status;
  }

  /// Whether a request of this status can be decided so.
  public boolean isOpenTo(Status now) {
    return switch (this) {
      case ACCEPT, CONVENTION, ASK, SAME -> now == Status.RECEIVED;
      case REFUSE, CLOSE -> now.isOpen();
      case SIGNED -> now == Status.ACCEPTED;
    };
  }

  /// Whether it puts the organisation on the list.
  public boolean lists() {
    return status == Status.LISTED;
  }

  /// The verdict of this wire value.
  public static Optional<Verdict> of(String wire) {
    return WireValue.find(Verdict.class, wire);
  }
}
