package club.applicant;

import club.core.Phrases;
import club.core.request.Amend.Outcome;
import club.core.request.Plea.Flaw;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// What is wrong with a form of the applicant's page.
///
/// @param control the name of the control, if it is one
/// @param text as [club.web.Isolated] reads it
public record ApplicantRemark(OwnAct act, Optional<String> control, String text) {
  /// The id of the control.
  public String anchor() {
    return act.wire() + "-" + control.orElse("form");
  }

  /// @param time says when a lock ends
  static Optional<ApplicantRemark> of(
      OwnAct act, Outcome outcome, Phrases texts, Function<Instant, String> time) {
    return switch (outcome) {
      case Outcome.Done() -> Optional.empty();
      case Outcome.Flawed(Flaw flaw) ->
          Optional.of(new ApplicantRemark(act, Optional.of(control(flaw)), text(flaw, texts)));
      case Outcome.WrongCode(int left) -> ofCode(act, texts.say("problem.wrong-code", left));
      case Outcome.Locked(Instant until) ->
          ofCode(act, texts.say("problem.locked", time.apply(until)));
      case Outcome.Overtaken() ->
          Optional.of(new ApplicantRemark(act, Optional.empty(), texts.say("problem.overtaken")));
      case Outcome.Ended() ->
          Optional.of(new ApplicantRemark(act, Optional.empty(), texts.say("problem.ended")));
      case Outcome.Unknown() ->
          Optional.of(new ApplicantRemark(act, Optional.empty(), texts.say("problem.own-only")));
    };
  }

  private static Optional<ApplicantRemark> ofCode(OwnAct act, String text) {
    return Optional.of(new ApplicantRemark(act, Optional.of("code"), text));
  }

  private static String control(Flaw flaw) {
    return switch (flaw) {
      case Flaw.NoText _, Flaw.NothingReadable _, Flaw.TooLong _, Flaw.ForbiddenCharacter _ ->
          "text";
      case Flaw.NotSure _ -> "sure";
      case Flaw.NoCode _, Flaw.NotACode _ -> "code";
    };
  }

  private static String text(Flaw flaw, Phrases texts) {
    return switch (flaw) {
      case Flaw.NoText() -> texts.say("problem.no-text");
      case Flaw.NothingReadable() -> texts.say("problem.nothing-readable");
      case Flaw.TooLong(int max) -> texts.say("problem.too-long", max);
      case Flaw.ForbiddenCharacter(var refused) ->
          texts.say("problem.forbidden", refused.place(), refused.name());
      case Flaw.NotSure() -> texts.say("problem.not-sure");
      case Flaw.NoCode() -> texts.say("problem.no-code");
      case Flaw.NotACode() -> texts.say("problem.not-a-code");
    };
  }
}
