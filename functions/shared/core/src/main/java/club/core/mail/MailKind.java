package club.core.mail;

import java.util.Arrays;
import java.util.Optional;

/// Why a mail is sent.
public enum MailKind {
  /// To a reviewer: all that is needed to decide, and the link.
  REVIEW("review"),
  /// To the applicant: we have your request.
  ACKNOWLEDGEMENT("acknowledgement"),
  /// To the applicant: what was decided.
  DECISION("decision"),
  /// To a reviewer: what was decided, by whom.
  RECEIPT("receipt");

  private final String wire;

  MailKind(String wire) {
    this.wire = wire;
  }

  /// The value in the table and in the `X-Club-Mail` header.
  public String wire() {
    return wire;
  }

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
    return Arrays.stream(values()).filter(kind -> kind.wire.equals(wire)).findFirst();
  }
}
