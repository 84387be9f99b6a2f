package club.web;

import club.core.Club;
import club.core.Fault;
import club.core.Language;
import club.core.Phrases;
import club.core.PlainText;
import club.core.Texts;
import club.core.request.Field;
import club.core.request.Problem;
import club.core.request.Problem.Reason;

/// Words a problem of a field, for the page and for JSON: a sentence that is understood without the
/// field's label, and has no final stop.
public final class ProblemWording {
  private static final Texts TEXTS = Texts.beside(ProblemWording.class);
  private static final int SIRET_DIGITS = 14;

  private ProblemWording() {}

  /// One sentence, e.g. `Saisissez votre prénom`.
  public static String of(Problem problem, Language language, Club club) {
    Phrases texts = TEXTS.in(language);
    return switch (problem.field()) {
      case PUBLISH -> texts.say("problem.missing.publish");
      case KIND, STAGE, MOTIVES -> choice(problem, texts, club);
      default -> typed(problem.field(), problem.reason(), texts);
    };
  }

  private static String choice(Problem problem, Phrases texts, Club club) {
    String field = problem.field().wire();
    return switch (problem.reason()) {
      case Reason.Missing() -> texts.say("problem.missing." + field, club.software());
      case Reason.GivenTwice() -> texts.say("problem.text.twice", field);
      default -> texts.say("problem.choice." + field);
    };
  }

  private static String typed(Field field, Reason reason, Phrases texts) {
    String subject = texts.say("field.subject." + field.wire());
    return switch (reason) {
      case Reason.Missing _, Reason.NotAgreed _, Reason.NotAChoice _ ->
          texts.say("problem.missing." + field.wire());
      case Reason.GivenTwice() -> texts.say("problem.text.twice", field.wire());
      case Reason.NothingReadable() -> texts.say("problem.text.unreadable", subject);
      case Reason.TooShort(int min, int length) ->
          texts.say("problem.text.short", subject, min, length);
      case Reason.TooLong(int max, int length) ->
          texts.say("problem.text.long", subject, max, length);
      case Reason.ForbiddenCharacter(var refused) -> refused(subject, refused, texts);
      case Reason.WrongShape(Fault fault, int count) -> {
        int missing = SIRET_DIGITS - count;
        yield texts.say("problem.shape." + fault.wire(), missing, -missing, subject);
      }
    };
  }

  /// The place is isolated: it may be of a script that runs from right to left.
  private static String refused(String subject, PlainText.Refused refused, Phrases texts) {
    return texts.say(
        refused.isDirection() ? "problem.text.reversed" : "problem.text.control",
        subject,
        "\u2068" + refused.place() + "\u2069");
  }
}
