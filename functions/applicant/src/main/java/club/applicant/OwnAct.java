package club.applicant;

import club.core.WireValue;
import java.util.Optional;

/// What a form of the applicant's page does.
public enum OwnAct implements WireValue {
  /// Confirm the address by the link alone.
  CONFIRM,
  /// Confirm the address by a code.
  CONFIRM_BY_CODE,
  /// Answer the question.
  ANSWER,
  /// Take the request back.
  WITHDRAW,
  /// Erase the request.
  ERASE,
  /// Mail a fresh link.
  FRESH;

  /// The act of this wire value.
  public static Optional<OwnAct> of(String wire) {
    return WireValue.find(OwnAct.class, wire);
  }
}
