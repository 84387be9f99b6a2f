package club.core.request;

import club.core.Language;
import club.core.Texts;
import java.util.Locale;

/// The state of a request.
public enum Status {
  /// Staff owe an answer.
  RECEIVED,
  /// The applicant owes staff an answer.
  QUESTIONED,
  /// The convention is to be signed.
  ACCEPTED,
  /// The organisation was put on the list.
  LISTED,
  /// Staff declined, with a reason.
  REFUSED,
  /// Staff ended it without an answer on the merits: it needs no further action.
  CLOSED,
  /// The applicant took it back.
  WITHDRAWN,
  /// What it waited for did not come in time.
  EXPIRED,
  /// Its data were erased: only its history, without texts, is left.
  ERASED;

  private static final Texts TEXTS = Texts.beside(Status.class);

  /// The wording that people read.
  public String label(Language language) {
    return TEXTS.in(language).say("status." + name().toLowerCase(Locale.ROOT));
  }

  /// Whether something is still expected: of staff, of the applicant, or a signature.
  public boolean isOpen() {
    return switch (this) {
      case RECEIVED, QUESTIONED, ACCEPTED -> true;
      case LISTED, REFUSED, CLOSED, WITHDRAWN, EXPIRED, ERASED -> false;
    };
  }

  /// Whether time moves it on: something is still expected, or its data are erased after a while.
  public boolean isTimed() {
    return this != LISTED && this != ERASED;
  }

  /// Whether staff may take it up again.
  public boolean isReconsiderable() {
    return switch (this) {
      case ACCEPTED, LISTED, REFUSED, CLOSED, EXPIRED -> true;
      case RECEIVED, QUESTIONED, WITHDRAWN, ERASED -> false;
    };
  }
}
