package club.announce;

import club.core.Language;
import club.core.Phrases;
import club.core.PlainText;
import club.core.news.ManuscriptProblem;
import club.core.news.ManuscriptProblem.Part;
import java.util.Locale;

/// What is wrong with a field of the form, in words that are understood without its label.
///
/// @param field its name, which is also the id of its control
/// @param text as [club.web.Isolated] reads it
public record Objection(String field, String text) {

  static Objection of(ManuscriptProblem problem, Phrases texts) {
    return switch (problem) {
      case ManuscriptProblem.Missing(Language language, Part part) ->
          new Objection(field(language, part), texts.say("problem.missing." + key(language, part)));
      case ManuscriptProblem.TooLong(Language language, Part part, int max) ->
          new Objection(
              field(language, part), texts.say("problem.too-long." + key(language, part), max));
      case ManuscriptProblem.Deceptive(Language language, Part part, PlainText.Refused refused) ->
          new Objection(
              field(language, part),
              texts.say("problem.deceptive", refused.place(), refused.name()));
      case ManuscriptProblem.CodeMissing() -> new Objection("code", texts.say("problem.no-code"));
      case ManuscriptProblem.CodeUnlikely() ->
          new Objection("code", texts.say("problem.not-a-code"));
    };
  }

  static Objection wrongCode(int left, Phrases texts) {
    return new Objection("code", texts.say("problem.wrong-code", left));
  }

  /// @param until when the lock ends, in words
  static Objection locked(String until, Phrases texts) {
    return new Objection("code", texts.say("problem.locked", until));
  }

  /// The name of the field of this part: `titleFr`, `bodyFr`, `titleEn` or `bodyEn`.
  static String field(Language language, Part part) {
    return part.name().toLowerCase(Locale.ROOT) + language.of("Fr", "En");
  }

  private static String key(Language language, Part part) {
    return part.name().toLowerCase(Locale.ROOT) + "-" + language.code();
  }
}
