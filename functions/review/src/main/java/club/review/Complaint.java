package club.review;

import club.core.Phrases;
import club.core.PlainText;
import club.core.request.BallotProblem;

/// What is wrong with a field of the decision form, in words that are understood without its label.
///
/// @param field its name, which is also the id of its control or of the first one
/// @param text as [club.web.Isolated] reads it
public record Complaint(String field, String text) {

  static Complaint of(BallotProblem problem, Phrases texts) {
    return switch (problem) {
      case BallotProblem.NoDecision() ->
          new Complaint("decision", texts.say("problem.no-decision"));
      case BallotProblem.NoReason() -> new Complaint("reason", texts.say("problem.no-reason"));
      case BallotProblem.NoCode() -> new Complaint("code", texts.say("problem.no-code"));
      case BallotProblem.NotACode() -> new Complaint("code", texts.say("problem.not-a-code"));
      case BallotProblem.TooLong(BallotProblem.Text text, int max) ->
          new Complaint(field(text), texts.say("problem.too-long." + key(text), max));
      case BallotProblem.NothingReadable(BallotProblem.Text text) ->
          new Complaint(field(text), texts.say("problem.nothing-readable." + key(text)));
      case BallotProblem.ForbiddenCharacter(BallotProblem.Text text, PlainText.Refused refused) ->
          new Complaint(
              field(text),
              texts.say("problem.forbidden." + key(text), refused.place(), refused.name()));
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
    return new Complaint("publishedName", texts.say("problem.listed", existing));
  }

  private static String field(BallotProblem.Text text) {
    return switch (text) {
      case REASON -> "reason";
      case PUBLISHED_NAME -> "publishedName";
      case DECIDED_BY -> "decidedBy";
    };
  }

  private static String key(BallotProblem.Text text) {
    return switch (text) {
      case REASON -> "reason";
      case PUBLISHED_NAME -> "published-name";
      case DECIDED_BY -> "decided-by";
    };
  }
}
