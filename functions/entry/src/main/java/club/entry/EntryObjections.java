package club.entry;

import club.core.Club;
import club.core.Dates;
import club.core.Fault;
import club.core.Phrases;
import club.core.PlainText;
import club.core.entry.EditEntry.Outcome;
import club.core.entry.EntryField;
import club.core.entry.EntryProblem;
import club.core.entry.EntryWording;
import club.core.request.Field;
import club.core.request.Problem;
import club.web.Objections;
import club.web.Objections.Objection;
import club.web.ProblemWording;
import java.util.Optional;

/// What is wrong with an entry's form, in words that are understood without labels.
final class EntryObjections {
  private final Phrases texts;
  private final Club club;

  EntryObjections(Phrases texts, Club club) {
    this.texts = texts;
    this.club = club;
  }

  Objections to(Outcome.Desk desk) {
    return switch (desk) {
      case Outcome.Open _, Outcome.Overtaken _ -> Objections.NONE;
      case Outcome.Incomplete incomplete ->
          new Objections(incomplete.problems().stream().map(this::objection).toList());
      case Outcome.WrongCode wrong ->
          Objections.of(EntryProblem.CODE, texts.say("problem.wrong-code", wrong.left()));
      case Outcome.Locked locked ->
          Objections.of(
              EntryProblem.CODE,
              texts.say(
                  "problem.locked", Dates.of(club, texts.language()).timeFrom(locked.until())));
    };
  }

  private Objection objection(EntryProblem problem) {
    return new Objection(problem.field(), text(problem));
  }

  private String text(EntryProblem problem) {
    String label = label(problem.field());
    return switch (problem) {
      case EntryProblem.Missing(String field) -> texts.say("problem.missing." + field);
      case EntryProblem.NotAChoice(String field) ->
          field.equals(EntryField.NAME_CHANGE.wire())
              ? texts.say("problem.name-change")
              : field.equals("action")
                  ? texts.say("problem.action")
                  : texts.say("problem.choice", label);
      case EntryProblem.TooLong(String _, int max) -> texts.say("problem.too-long", label, max);
      case EntryProblem.TooMany(String _, int max) -> texts.say("problem.too-many", label, max);
      case EntryProblem.NothingReadable(String _) -> texts.say("problem.unreadable", label);
      case EntryProblem.ForbiddenCharacter(String _, PlainText.Refused refused) ->
          texts.say("problem.forbidden", label, refused.place(), refused.name());
      case EntryProblem.WrongShape(String field, Fault fault) ->
          ProblemWording.of(
              new Problem(
                  field.equals(EntryField.WEBSITE.wire()) ? Field.WEBSITE : Field.EMAIL,
                  new Problem.Reason.WrongShape(fault, 0)),
              texts.language(),
              club);
      case EntryProblem.NotADay(String _) -> texts.say("problem.day");
      case EntryProblem.Taken(String _, String existing) -> texts.say("problem.taken", existing);
      case EntryProblem.NotACode(String _) -> texts.say("problem.not-a-code");
      case EntryProblem.OftenToday(String _, int max) -> texts.say("problem.often", max);
      case EntryProblem.NothingChanged(String _) -> texts.say("problem.nothing");
    };
  }

  private String label(String field) {
    Optional<EntryField> known = EntryField.of(field);
    return known
        .map(one -> EntryWording.of(club, texts.language()).label(one))
        .orElseGet(
            () ->
                field.equals(EntryProblem.WORDS)
                    ? texts.say("answer.words")
                    : texts.say("entry.by"));
  }
}
