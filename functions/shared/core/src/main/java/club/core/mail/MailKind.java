package club.core.mail;

import club.core.EmailAddress;
import club.core.WireValue;
import club.core.link.Link;
import java.util.Optional;

/// Why a mail is sent.
public enum MailKind implements WireValue {
  /// To a reviewer: everything needed to decide, and the link.
  REVIEW(To.REVIEWER, About.REQUEST),
  /// To the applicant: the request was received.
  ACKNOWLEDGEMENT(To.APPLICANT, About.REQUEST),
  /// To the applicant: what was decided; the link to the member's entry, or to the page on which to
  /// answer.
  DECISION(To.APPLICANT, About.REQUEST),
  /// To a reviewer: what was decided, by whom, and the link by which to decide further or to take
  /// it up again.
  RECEIPT(To.REVIEWER, About.REQUEST),
  /// To a reviewer: the applicant has taken the request back.
  WITHDRAWAL(To.REVIEWER, About.REQUEST),
  /// To the applicant: a fresh link to the request, which somebody asked for.
  FRESH(To.APPLICANT, About.REQUEST),
  /// To a member's contact: the link to its entry, which somebody asked for on the public site.
  DOOR(To.CONTACT, About.MEMBER),
  /// To a reviewer: the same, for a member without a contact that can be reached.
  ENTRY(To.REVIEWER, About.MEMBER),
  /// To a reviewer: what a member proposes to change in its entry.
  PROPOSAL(To.REVIEWER, About.MEMBER),
  /// To a reviewer: the logo that a member proposes.
  LOGO(To.REVIEWER, About.MEMBER),
  /// To a member's contact: what became of a proposal.
  ANSWER(To.CONTACT, About.MEMBER),
  /// To a reviewer: who changed a member's entry.
  CHANGED(To.REVIEWER, About.MEMBER),
  /// To a member's contact, once a year: is the entry still right?
  STILL_RIGHT(To.CONTACT, About.MEMBER),
  /// To a reviewer: members that no announcement names yet.
  ANNOUNCEMENT(To.REVIEWER, About.MEMBER),
  /// To a reviewer, on a morning: what waits.
  DIGEST(To.REVIEWER, About.CLUB),
  /// To the escalation address: staff owe an answer for too long.
  ESCALATION(To.ESCALATION, About.REQUEST),
  /// To the applicant: a question or a convention will expire; the link by which to answer.
  WARNING(To.APPLICANT, About.REQUEST),
  /// To the applicant: the same, for the last time.
  LAST_WARNING(To.APPLICANT, About.REQUEST),
  /// To a reviewer: a convention will expire; the link that lists the member.
  STAFF_WARNING(To.REVIEWER, About.REQUEST),
  /// To a reviewer: the same, for the last time.
  LAST_STAFF_WARNING(To.REVIEWER, About.REQUEST),
  /// To the applicant: the request has expired.
  EXPIRY(To.APPLICANT, About.REQUEST),
  /// To a reviewer: the same.
  EXPIRY_RECEIPT(To.REVIEWER, About.REQUEST);

  private final To to;
  private final About about;

  MailKind(To to, About about) {
    this.to = to;
    this.about = about;
  }

  private enum To {
    APPLICANT,
    REVIEWER,
    CONTACT,
    ESCALATION
  }

  private enum About {
    REQUEST,
    MEMBER,
    CLUB
  }

  /// Whether it goes to those who decide.
  public boolean isToStaff() {
    return to == To.REVIEWER;
  }

  /// Whether it is about a request.
  public boolean isAboutRequest() {
    return about == About.REQUEST;
  }

  /// Whether it is about a member.
  public boolean isAboutMember() {
    return about == About.MEMBER;
  }

  /// Whom it is for.
  ///
  /// @param mailbox a reviewer's, for mails to staff
  public Recipient recipient(Optional<EmailAddress> mailbox) {
    return switch (to) {
      case APPLICANT -> new Recipient.Applicant();
      case CONTACT -> new Recipient.Contact();
      case ESCALATION -> new Recipient.Escalation();
      case REVIEWER ->
          new Recipient.Reviewer(
              mailbox.orElseThrow(() -> new IllegalArgumentException("no mailbox")));
    };
  }

  /// Whether it goes to such a recipient.
  public boolean isFor(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Applicant() -> to == To.APPLICANT;
      case Recipient.Contact() -> to == To.CONTACT;
      case Recipient.Escalation() -> to == To.ESCALATION;
      case Recipient.Reviewer(var _) -> to == To.REVIEWER;
    };
  }

  /// Whether each mail of this kind carries a link with a token. A decision carries one where the
  /// applicant has something to do.
  public boolean carriesLink() {
    return switch (this) {
      case REVIEW,
          ACKNOWLEDGEMENT,
          RECEIPT,
          FRESH,
          DOOR,
          ENTRY,
          PROPOSAL,
          LOGO,
          CHANGED,
          STILL_RIGHT,
          ANNOUNCEMENT,
          WARNING,
          LAST_WARNING,
          STAFF_WARNING,
          LAST_STAFF_WARNING,
          EXPIRY_RECEIPT ->
          true;
      case DECISION, WITHDRAWAL, ANSWER, DIGEST, ESCALATION, EXPIRY -> false;
    };
  }

  /// The purpose of its own link, for a mail to a reviewer.
  public Link.Purpose reviewersLink() {
    if (isAboutMember()) {
      return Link.Purpose.STEWARD;
    }
    return this == REVIEW ? Link.Purpose.STAFF : Link.Purpose.RECEIPT;
  }

  /// The kind of this wire value.
  public static Optional<MailKind> of(String wire) {
    return WireValue.find(MailKind.class, wire);
  }
}
