package club.web;

import club.core.Club;
import club.core.Language;
import club.core.request.Problem;
import club.core.request.Problem.Reason;

/// Words a problem of a field: names the field and says what to type.
public final class ProblemWording {
  private ProblemWording() {}

  /// One sentence, e.g. `Sigle : …`.
  public static String of(Problem problem, Language language, Club club) {
    FieldWording field = FieldWording.of(problem.field(), language, club);
    String name = field.label().replaceFirst("[\\s\\u00a0]*\\?$", "");
    return name + language.of("\u00a0: ", ": ") + what(problem.reason(), field, language) + ".";
  }

  private static String what(Reason reason, FieldWording field, Language language) {
    return switch (reason) {
      case Reason.Missing() -> field.ask();
      case Reason.WrongShape _ -> field.ask();
      case Reason.NothingReadable() -> field.ask();
      case Reason.NotAgreed() -> field.ask();
      case Reason.NotAChoice() ->
          language.of(
              "choisissez parmi les réponses proposées", "choose one of the answers on offer");
      case Reason.GivenTwice() -> language.of("donnez une seule valeur", "give one value only");
      case Reason.TooShort(int min, int length) ->
          language.of(
              field.ask() + ", en " + min + " caractères au moins (" + length + " pour l’instant)",
              field.ask() + ", in at least " + min + " characters (" + length + " so far)");
      case Reason.TooLong(int max, int length) ->
          language.of(
              "raccourcissez à " + max + " caractères au plus (" + length + " pour l’instant)",
              "shorten to at most " + max + " characters (" + length + " so far)");
      case Reason.ForbiddenCharacter(var refused) ->
          language.of(
              "retapez ce texte au clavier, il contient un caractère invisible qui n’est pas"
                  + " accepté ("
                  + refused.name()
                  + ")",
              "type this text again on the keyboard, it holds an invisible character that is not"
                  + " accepted ("
                  + refused.name()
                  + ")");
    };
  }
}
