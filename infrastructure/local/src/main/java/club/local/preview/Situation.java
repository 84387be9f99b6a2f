package club.local.preview;

import java.util.Locale;

/// A made-up situation in which a mail is written.
enum Situation {
  /// The request waits.
  WAITING,
  /// It waits, and a member has the very name.
  SAME_NAME,
  /// It waits, and a member's name is near.
  SIMILAR_NAME,
  /// It waits, and so does another one of the same name.
  OTHER_REQUEST,
  /// It waits, and mails to the applicant come back.
  UNREACHABLE,
  /// It waits; the names are written from right to left, and the project is long.
  OTHER_SCRIPT,
  /// It waits with another one, and both are in one mail.
  SEVERAL,
  /// It has waited for ten working days.
  OVERDUE,
  /// The applicant has not answered a question.
  UNANSWERED,
  /// The convention is not signed.
  UNSIGNED,
  /// The question was never answered.
  EXPIRED_QUESTION,
  /// The convention was never signed.
  EXPIRED_CONVENTION,
  /// A morning on which much waits.
  BUSY_MORNING,
  /// A morning on which nothing waits.
  QUIET_MORNING,
  /// It was accepted.
  ACCEPTED,
  /// It was accepted, and the applicant's mailbox is full.
  ACCEPTED_UNREACHABLE,
  /// The convention was signed.
  SIGNED,
  /// The applicant answered a question.
  ANSWERED,
  /// It was refused.
  REFUSED,
  /// It was refused, and taken up again.
  REOPENED,
  /// It was closed without further action.
  CLOSED,
  /// It was closed, since the organisation is a member.
  KNOWN,
  /// The convention was not signed in time.
  LAPSED,
  /// It is a member.
  MEMBER,
  /// It is a member without a contact.
  MEMBER_ALONE,
  /// It is a member, and its contact's address is on SES's suppression list.
  MEMBER_UNREACHABLE,
  /// It is a member, and proposes changes.
  PROPOSED,
  /// It is a member, and wants to leave.
  LEAVING,
  /// It is a member, and staff agreed with its proposal.
  AGREED,
  /// It is a member, and staff declined its proposal.
  DECLINED;

  /// Whether it is about no request and no member.
  boolean isOfMorning() {
    return this == BUSY_MORNING || this == QUIET_MORNING;
  }

  /// Whether the organisation is a member.
  boolean isOfMember() {
    return compareTo(MEMBER) >= 0;
  }

  /// As addresses and texts name it, e.g. `same-name`.
  String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
