package club.notify;

import club.core.mail.Blockage;
import club.core.mail.Composer.Letter;
import club.core.mail.Recipient;
import club.core.mail.Unreachable;
import club.core.request.Phone;
import club.notify.Block.Alert;
import club.notify.Block.Fact;
import java.util.List;
import java.util.Optional;

/// Tells staff whose mails do not arrive: an alert of two lines first, the details further down, so
/// that the code stays on the first screen of a phone.
record UnreachableAlert(Wording wording, Letter letter) {
  /// An alert for each address; nothing where all mails arrive.
  List<Block> blocks() {
    return letter.unreachable().stream().map(this::alert).toList();
  }

  /// Since when, why, and how to lift the block, for each address.
  List<Fact> facts() {
    return letter.unreachable().stream().map(this::fact).toList();
  }

  /// The alert in one sentence, for lists of mails; about the first address where there are
  /// several.
  Optional<String> brief() {
    return letter.unreachable().stream()
        .findFirst()
        .map(one -> wording.say("unreachable.brief." + key(one.who())));
  }

  boolean isAboutApplicant() {
    return letter.unreachable().stream().anyMatch(one -> one.who() instanceof Recipient.Applicant);
  }

  private Block alert(Unreachable one) {
    return new Alert(
        wording.say("unreachable.title." + key(one.who())),
        List.of(
            switch (one.who()) {
              case Recipient.Applicant() -> otherWay();
              case Recipient.Contact(), Recipient.Escalation() ->
                  wording.say("unreachable.contact-otherwise");
              case Recipient.Reviewer(var mailbox) ->
                  wording.say("unreachable.mailbox", mailbox.value());
            }));
  }

  private String otherWay() {
    return letter
        .request()
        .application()
        .person()
        .phone()
        .map(Phone::written)
        .map(phone -> wording.say("unreachable.by-phone", Foreign.mark(phone)))
        .orElseGet(() -> wording.say("unreachable.otherwise"));
  }

  private Fact fact(Unreachable one) {
    return new Fact(
        wording.say("unreachable.label." + key(one.who())),
        String.join(
            " ",
            wording.say(
                "unreachable.why." + cause(one.why()),
                one.address().value(),
                wording.moment(one.why().since())),
            remedy(one)));
  }

  private String remedy(Unreachable one) {
    return switch (one.why().reason()) {
      case COMPLAINT, BOUNCE -> wording.say("unreachable.do." + key(one.who()));
      case SUPPRESSED -> wording.say("unreachable.do-suppressed", one.address().value());
      case GIVEN_UP -> wording.say("unreachable.do-given-up", one.address().value());
    };
  }

  private static String key(Recipient who) {
    return switch (who) {
      case Recipient.Applicant() -> "applicant";
      case Recipient.Contact(), Recipient.Escalation() -> "contact";
      case Recipient.Reviewer(var _) -> "reviewer";
    };
  }

  /// The words of SES that change what staff can do; the others say no more than that it failed.
  private static String cause(Blockage why) {
    return switch (why.reason()) {
      case COMPLAINT -> "complaint";
      case SUPPRESSED -> "suppressed";
      case BOUNCE -> why.note().equals("NoEmail") ? "no-such-address" : "bounce";
      case GIVEN_UP ->
          switch (why.note()) {
            case "MailboxFull" -> "mailbox-full";
            case "MessageTooLarge", "ContentRejected", "AttachmentRejected" -> "not-taken";
            default -> "given-up";
          };
    };
  }
}
