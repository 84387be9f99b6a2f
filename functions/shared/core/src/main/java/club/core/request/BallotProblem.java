package club.core.request;

import club.core.PlainText;
import club.core.link.Code;
import java.util.ArrayList;
import java.util.List;

/// A problem of a reviewer's decision form, found before its code is compared.
public sealed interface BallotProblem {
  /// Nothing was chosen that may be done now.
  record NoDecision() implements BallotProblem {}

  /// Not said, or not known, whom the organisation is already.
  record NoTwin() implements BallotProblem {}

  /// The code is empty.
  record NoCode() implements BallotProblem {}

  /// What was typed cannot be a code.
  record NotACode() implements BallotProblem {}

  /// A refusal without a reason, a question without words.
  record Missing(BallotText text) implements BallotProblem {}

  /// A text that is too long.
  record TooLong(BallotText text, int max) implements BallotProblem {}

  /// A text with a character that can deceive.
  record ForbiddenCharacter(BallotText text, PlainText.Refused refused) implements BallotProblem {}

  /// A text without a letter or a digit that one can see.
  record NothingReadable(BallotText text) implements BallotProblem {}

  /// All problems, in the order of the form.
  static List<BallotProblem> of(Ballot ballot, Offer offer) {
    List<BallotProblem> problems = new ArrayList<>();
    if (!offer.has(ballot)) {
      problems.add(new NoDecision());
    }
    if (ballot.verdict().filter(Verdict.SAME::equals).isPresent() && ballot.twin().isEmpty()) {
      problems.add(new NoTwin());
    }
    for (BallotText text : BallotText.values()) {
      if (text.goesWith(ballot)) {
        check(text, ballot, problems);
      }
    }
    problems.addAll(ofCode(ballot.code()));
    return problems;
  }

  /// What is wrong with the shape of a code.
  static List<BallotProblem> ofCode(String typed) {
    if (typed.isBlank()) {
      return List.of(new NoCode());
    }
    return Code.of(typed).isPresent() ? List.of() : List.of(new NotACode());
  }

  private static void check(BallotText text, Ballot ballot, List<BallotProblem> problems) {
    String cleaned = ballot.text(text);
    if (cleaned.isEmpty()) {
      if (text.isNeeded(ballot)) {
        problems.add(new Missing(text));
      }
      return;
    }
    if (!PlainText.isReadable(cleaned)) {
      problems.add(new NothingReadable(text));
    } else if (PlainText.length(cleaned) > text.max()) {
      problems.add(new TooLong(text, text.max()));
    }
    PlainText.refused(cleaned)
        .ifPresent(refused -> problems.add(new ForbiddenCharacter(text, refused)));
  }
}
