package club.core.news;

import club.core.Language;
import club.core.PlainText;
import club.core.link.Code;
import club.core.register.Announcement;
import java.util.ArrayList;
import java.util.List;

/// A problem of the form by which staff publish, found before the code is compared.
public sealed interface ManuscriptProblem {
  /// The greatest length of a title, in code points.
  int TITLE_MAX = 300;

  /// The greatest length of a body, in code points.
  int BODY_MAX = 6000;

  /// A text that is missing: in English, where the other one is there.
  record Missing(Language language, Part part) implements ManuscriptProblem {}

  /// A text that is too long.
  record TooLong(Language language, Part part, int max) implements ManuscriptProblem {}

  /// A text with a character that can deceive.
  record Deceptive(Language language, Part part, PlainText.Refused refused)
      implements ManuscriptProblem {}

  /// The code is empty.
  record CodeMissing() implements ManuscriptProblem {}

  /// What was typed cannot be a code.
  record CodeUnlikely() implements ManuscriptProblem {}

  /// A part of a text.
  enum Part {
    TITLE,
    BODY
  }

  /// All problems, in the order of the form.
  static List<ManuscriptProblem> of(Manuscript manuscript) {
    List<ManuscriptProblem> problems = new ArrayList<>();
    check(Language.FRENCH, manuscript.french(), problems);
    Announcement.Text english = manuscript.english();
    if (!english.title().isEmpty() || !english.body().isEmpty()) {
      check(Language.ENGLISH, english, problems);
    }
    if (manuscript.code().isBlank()) {
      problems.add(new CodeMissing());
    } else if (Code.of(manuscript.code()).isEmpty()) {
      problems.add(new CodeUnlikely());
    }
    return problems;
  }

  private static void check(
      Language language, Announcement.Text text, List<ManuscriptProblem> problems) {
    check(language, Part.TITLE, text.title(), TITLE_MAX, problems);
    check(language, Part.BODY, text.body(), BODY_MAX, problems);
  }

  private static void check(
      Language language, Part part, String cleaned, int max, List<ManuscriptProblem> problems) {
    if (!PlainText.isReadable(cleaned)) {
      problems.add(new Missing(language, part));
    } else if (PlainText.length(cleaned) > max) {
      problems.add(new TooLong(language, part, max));
    }
    PlainText.refused(cleaned)
        .ifPresent(refused -> problems.add(new Deceptive(language, part, refused)));
  }
}
