package club.entry;

import club.core.Club;
import club.core.Fault;
import club.core.Phrases;
import club.core.PlainText;
import club.core.entry.EntryField;
import club.core.entry.EntryProblem;
import club.core.entry.EntryWording;
import club.core.request.Field;
import club.core.request.Problem;
import club.web.ProblemWording;
import java.util.Optional;

/// What is wrong with a field of an entry's form, in words that are understood without its label.
///
/// @param field its name, which is also the id of its control or of the first one
/// @param text as [club.web.Isolated] reads it
public record EntryRemark(String field, String text) {
  static EntryRemark of(EntryProblem problem, Phrases texts, Club club) {
    return new EntryRemark(problem.field(), text(problem, texts, club));
  }

  static EntryRemark wrongCode(int left, Phrases texts) {
    return new EntryRemark(EntryProblem.CODE, texts.say("problem.wrong-code", left));
  }

  /// @param until when the lock ends, in words
  static EntryRemark locked(String until, Phrases texts) {
    return new EntryRemark(EntryProblem.CODE, texts.say("problem.locked", until));
  }

  private static String text(EntryProblem problem, Phrases texts, Club club) {
    String label = label(problem.field(), texts, club);
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

  private static String label(String field, Phrases texts, Club club) {
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
