package club.core.mail;

import club.core.request.JoinRequest;
import club.core.request.Status;

/// Tells which mails are not sent any more: what they would say is no longer true.
final class Overtaken {
  private Overtaken() {}

  /// Whether a mail is about a round of deciding that is over, or about something that no longer
  /// waits. The acknowledgement stays true.
  static boolean is(LedgerEntry entry, JoinRequest request) {
    boolean isEarlier = entry.generation() < request.generation();
    boolean isOver = isEarlier || request.status() == Status.WITHDRAWN;
    return switch (entry.kind()) {
      case REVIEW, RECEIPT, EXPIRY, EXPIRY_RECEIPT -> isOver;
      // By it the applicant erases also what was taken back.
      case FRESH -> isEarlier;
      case DECISION -> isOver || request.status() == Status.EXPIRED;
      case ESCALATION -> isOver || !request.isWaiting();
      case WARNING, LAST_WARNING, STAFF_WARNING, LAST_STAFF_WARNING ->
          isOver || request.isWaiting() || !request.status().isOpen();
      case ACKNOWLEDGEMENT,
          WITHDRAWAL,
          DOOR,
          ENTRY,
          PROPOSAL,
          LOGO,
          ANSWER,
          CHANGED,
          STILL_RIGHT,
          ANNOUNCEMENT,
          DIGEST ->
          false;
    };
  }
}
