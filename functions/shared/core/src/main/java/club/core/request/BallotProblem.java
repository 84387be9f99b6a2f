package club.core.request;

import club.core.PlainText;
import club.core.link.Code;
import java.util.ArrayList;
import java.util.List;

/// A problem of a reviewer's decision form, found before its code is compared.
public sealed interface BallotProblem {
  /// The greatest length of a reason, in code points.
  int REASON_MAX = 2000;

  /// The greatest length of a published name and of a person's name.
  int NAME_MAX = 180;

  /// Neither accept nor refuse was chosen.
  record NoDecision() implements BallotProblem {}

  /// The code is empty.
  record NoCode() implements BallotProblem {}

  /// What was typed cannot be a code.
  record NotACode() implements BallotProblem {}

  /// A refusal without a reason.
  record NoReason() implements BallotProblem {}

  /// A text that is too long.
  record TooLong(Text text, int max) implements BallotProblem {}

  /// A text with a character that can deceive.
  record ForbiddenCharacter(Text text, PlainText.Refused refused) implements BallotProblem {}

  /// A text without a letter or a digit that one can see.
  record NothingReadable(Text text) implements BallotProblem {}

  /// The texts of a ballot.
  enum Text {
    REASON,
    PUBLISHED_NAME,
    DECIDED_BY
  }

  /// All problems, in the order of the form. The text that belongs to the other verdict is dropped,
  /// and so not judged.
  static List<BallotProblem> of(Ballot ballot) {
    List<BallotProblem> problems = new ArrayList<>();
    var verdict = ballot.verdict();
    if (verdict.isEmpty()) {
      problems.add(new NoDecision());
    }
    if (verdict.filter(Verdict.REFUSE::equals).isPresent() && ballot.reason().isEmpty()) {
      problems.add(new NoReason());
    }
    if (verdict.filter(Verdict.ACCEPT::equals).isEmpty()) {
      check(Text.REASON, ballot.reason(), REASON_MAX, problems);
    }
    if (verdict.filter(Verdict.REFUSE::equals).isEmpty()) {
      check(Text.PUBLISHED_NAME, ballot.publishedName(), NAME_MAX, problems);
    }
    check(Text.DECIDED_BY, ballot.decidedBy(), NAME_MAX, problems);
    if (ballot.code().isBlank()) {
      problems.add(new NoCode());
    } else if (Code.of(ballot.code()).isEmpty()) {
      problems.add(new NotACode());
    }
    return problems;
  }

  private static void check(Text text, String cleaned, int max, List<BallotProblem> problems) {
    if (!cleaned.isEmpty() && !PlainText.isReadable(cleaned)) {
      problems.add(new NothingReadable(text));
    } else if (PlainText.length(cleaned) > max) {
      problems.add(new TooLong(text, max));
    }
    PlainText.refused(cleaned)
        .ifPresent(refused -> problems.add(new ForbiddenCharacter(text, refused)));
  }
}
