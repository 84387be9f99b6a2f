package club.review;

import club.core.Dates;
import club.core.Phrases;
import club.core.Reference;
import club.core.mail.Blockage;
import club.core.register.Bearer;
import club.core.register.Resemblance;
import java.time.Instant;
import java.time.LocalDate;

/// The wording of what a reviewer should know before deciding: who the organisation may be already,
/// and why mails do not reach the applicant.
public record WarningText(Phrases texts, Dates dates) {

  /// Why mails do not reach the applicant, in words.
  public String unreachable(Blockage why) {
    String key =
        switch (why.reason()) {
          case BOUNCE -> "warning.bounce";
          case SUPPRESSED -> "warning.suppressed";
          case GIVEN_UP -> "warning.given-up";
          case COMPLAINT -> "warning.complaint";
        };
    return texts.say(key, day(why.since()));
  }

  /// Who may be the same organisation, and why, in words.
  public String resemblance(Resemblance one) {
    String reason = one.reason().label(texts.language());
    return switch (one.bearer()) {
      case Bearer.Present(var _, String name) ->
          texts.say("warning." + one.key(), known(name, one.existing()), reason);
      case Bearer.Former(var _, String name, LocalDate until) ->
          texts.say("warning.former", known(name, one.existing()), reason, dates.day(until));
      case Bearer.Asking(Reference reference, Instant receivedAt) ->
          texts.say(
              "warning." + one.key(), one.existing(), reason, reference.value(), day(receivedAt));
    };
  }

  /// What to do about it.
  public String advice(Resemblance one) {
    return texts.say("warning." + one.key() + "-do");
  }

  /// The label of one of those that the organisation may be already.
  public String twin(Resemblance one) {
    return switch (one.bearer()) {
      case Bearer.Present(var _, String name) -> texts.say("twin.member", name);
      case Bearer.Former(var _, String name, var _) -> texts.say("twin.former", name);
      case Bearer.Asking(Reference reference, var _) ->
          texts.say("twin.request", one.existing(), reference.value());
    };
  }

  private String known(String name, String existing) {
    return name.equals(existing) ? name : texts.say("warning.known-as", name, existing);
  }

  private String day(Instant at) {
    return dates.day(LocalDate.ofInstant(at, dates.zone()));
  }
}
