package club.review;

import club.core.Phrases;
import club.core.PlainText;
import club.core.request.BallotProblem;
import club.core.request.BallotText;
import java.util.Locale;

/// What is wrong with a field of the decision form, in words that are understood without its label.
///
/// @param field its name, which is also the id of its control or of the first one
/// @param text as [club.web.Isolated] reads it
public record Complaint(String field, String text) {

  static Complaint of(BallotProblem problem, Phrases texts) {
    return switch (problem) {
      case BallotProblem.NoDecision() ->
          new Complaint("decision", texts.say("problem.no-decision"));
      case BallotProblem.NoTwin() -> new Complaint("same", texts.say("problem.no-twin"));
      case BallotProblem.Missing(BallotText text) ->
          new Complaint(text.field(), texts.say("problem.missing." + key(text)));
      case BallotProblem.NoCode() -> new Complaint("code", texts.say("problem.no-code"));
      case BallotProblem.NotACode() -> new Complaint("code", texts.say("problem.not-a-code"));
      case BallotProblem.TooLong(BallotText text, int max) ->
          new Complaint(text.field(), texts.say("problem.too-long", what(text, texts), max));
      case BallotProblem.NothingReadable(BallotText text) ->
          new Complaint(text.field(), texts.say("problem.nothing-readable", what(text, texts)));
      case BallotProblem.ForbiddenCharacter(BallotText text, PlainText.Refused refused) ->
          new Complaint(
              text.field(),
              texts.say("problem.forbidden", what(text, texts), refused.place(), refused.name()));
    };
  }

  static Complaint wrongCode(int left, Phrases texts) {
    return new Complaint("code", texts.say("problem.wrong-code", left));
  }

  /// @param until when the lock ends, in words
  static Complaint locked(String until, Phrases texts) {
    return new Complaint("code", texts.say("problem.locked", until));
  }

  static Complaint alreadyListed(String existing, Phrases texts) {
    return new Complaint(BallotText.PUBLISHED_NAME.field(), texts.say("problem.listed", existing));
  }

  private static String what(BallotText text, Phrases texts) {
    return texts.say("problem.text." + key(text));
  }

  private static String key(BallotText text) {
    return text.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
