package club.announce;

import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.PlainText;
import club.core.news.Announce.Outcome;
import club.core.news.ManuscriptProblem;
import club.core.news.ManuscriptProblem.Part;
import club.web.Objections;
import club.web.Objections.Objection;
import java.time.Instant;
import java.util.Locale;

/// What is wrong with the form, in words that are understood without labels.
final class SheetObjections {
  private static final String CODE = "code";

  private SheetObjections() {}

  /// @param dates in the language of the texts
  static Objections to(Outcome.Desk desk, Phrases texts, Dates dates) {
    return switch (desk) {
      case Outcome.Open _, Outcome.Overtaken _ -> Objections.NONE;
      case Outcome.Incomplete incomplete ->
          new Objections(
              incomplete.problems().stream().map(problem -> of(problem, texts)).toList());
      case Outcome.WrongCode(_, int left) ->
          Objections.of(CODE, texts.say("problem.wrong-code", left));
      case Outcome.Locked(_, Instant until) ->
          Objections.of(CODE, texts.say("problem.locked", dates.timeFrom(until)));
    };
  }

  private static Objection of(ManuscriptProblem problem, Phrases texts) {
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
      case ManuscriptProblem.CodeMissing() -> new Objection(CODE, texts.say("problem.no-code"));
      case ManuscriptProblem.CodeUnlikely() -> new Objection(CODE, texts.say("problem.not-a-code"));
    };
  }

  /// The name of the field of this part: `titleFr`, `bodyFr`, `titleEn` or `bodyEn`.
  private static String field(Language language, Part part) {
    return part.name().toLowerCase(Locale.ROOT) + language.of("Fr", "En");
  }

  private static String key(Language language, Part part) {
    return part.name().toLowerCase(Locale.ROOT) + "-" + language.code();
  }
}
