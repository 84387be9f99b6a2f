package club.core.mail;

import club.core.WireValue;
import java.util.Optional;

/// Why a mail is sent.
public enum MailKind implements WireValue {
  /// To a reviewer: everything needed to decide, and the link.
  REVIEW,
  /// To the applicant: the request was received.
  ACKNOWLEDGEMENT,
  /// To the applicant: what was decided.
  DECISION,
  /// To a reviewer: what was decided, by whom.
  RECEIPT;

  /// Whether it goes to those who decide.
  public boolean isToStaff() {
    return switch (this) {
      case REVIEW, RECEIPT -> true;
      case ACKNOWLEDGEMENT, DECISION -> false;
    };
  }

  /// Whether it carries a link with a token.
  public boolean carriesLink() {
    return switch (this) {
      case REVIEW, ACKNOWLEDGEMENT -> true;
      case DECISION, RECEIPT -> false;
    };
  }

  /// The kind of this wire value.
  public static Optional<MailKind> of(String wire) {
    return WireValue.find(MailKind.class, wire);
  }
}
