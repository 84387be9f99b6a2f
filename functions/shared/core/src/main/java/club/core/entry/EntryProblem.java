package club.core.entry;

import club.core.EmailAddress;
import club.core.Fault;
import club.core.Language;
import club.core.PlainText;
import club.core.link.Code;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A problem of the form about an entry, found before its code is compared.
public sealed interface EntryProblem {
  /// The greatest length of a name, in code points.
  int NAME_MAX = 180;

  /// The greatest length of the sentence about a project.
  int SENTENCE_MAX = 300;

  /// The greatest number of other names.
  int ALIASES_MAX = 20;

  /// The greatest length of an answer to a member.
  int WORDS_MAX = 2000;

  /// The name of the field with staff's own name.
  String BY = "by";

  /// The name of the field with staff's words to a member.
  String WORDS = "words";

  /// The name of the field with the code.
  String CODE = "code";

  /// The name of the form's field.
  String field();

  /// A text that must be there is empty.
  record Missing(String field) implements EntryProblem {}

  /// A text that is too long.
  record TooLong(String field, int max) implements EntryProblem {}

  /// Without a letter or a digit that one can see.
  record NothingReadable(String field) implements EntryProblem {}

  /// A character that can deceive.
  record ForbiddenCharacter(String field, PlainText.Refused refused) implements EntryProblem {}

  /// No address of a site, or no e-mail address.
  record WrongShape(String field, Fault fault) implements EntryProblem {}

  /// None of the choices.
  record NotAChoice(String field) implements EntryProblem {}

  /// No date, or one after today or before the member joined.
  record NotADay(String field) implements EntryProblem {}

  /// Too many lines.
  record TooMany(String field, int max) implements EntryProblem {}

  /// Another member bears this name.
  record Taken(String field, String existing) implements EntryProblem {}

  /// What was typed cannot be a code.
  record NotACode(String field) implements EntryProblem {}

  /// The member has proposed as much today as it may in a day.
  record OftenToday(String field, int max) implements EntryProblem {}

  /// Nothing differs from the entry as it stands.
  record NothingChanged(String field) implements EntryProblem {}

  /// What is wrong with a sheet by itself, in the order of the form.
  ///
  /// @param before the entry as it stands: what is not touched is not judged
  static List<EntryProblem> of(
      EntrySheet before, EntrySheet after, LocalDate first, LocalDate today) {
    List<EntryProblem> problems = new ArrayList<>();
    for (EntryEdit edit : before.edits(after)) {
      of(edit.field(), edit.after(), first, today).ifPresent(problems::add);
    }
    boolean renamed = !before.value(EntryField.NAME).equals(after.value(EntryField.NAME));
    if (renamed && after.value(EntryField.NAME_CHANGE).isEmpty()) {
      problems.add(new NotAChoice(EntryField.NAME_CHANGE.wire()));
    }
    if (after.value(EntryField.PROJECT).isEmpty()
        && !after.value(EntryField.PROJECT_IN_ENGLISH).isEmpty()) {
      problems.add(new Missing(EntryField.PROJECT.wire()));
    }
    boolean named = !after.value(EntryField.CONTACT_NAME).isEmpty();
    if (named && after.value(EntryField.CONTACT_ADDRESS).isEmpty()) {
      problems.add(new Missing(EntryField.CONTACT_ADDRESS.wire()));
    }
    return problems;
  }

  /// What is wrong with what staff typed beside the entry.
  ///
  /// @param texts by the field's name, each with its greatest length; they may be empty
  static List<EntryProblem> ofTexts(Map<String, String> texts, Map<String, Integer> max) {
    List<EntryProblem> problems = new ArrayList<>();
    texts.forEach(
        (field, text) -> {
          if (!text.isEmpty()) {
            ofText(field, text, max.getOrDefault(field, NAME_MAX)).ifPresent(problems::add);
          }
        });
    return problems;
  }

  /// What is wrong with the shape of a code.
  static Optional<EntryProblem> ofCode(String typed) {
    if (typed.isBlank()) {
      return Optional.of(new Missing(CODE));
    }
    return Code.of(typed).isPresent() ? Optional.empty() : Optional.of(new NotACode(CODE));
  }

  private static Optional<EntryProblem> of(
      EntryField field, String text, LocalDate first, LocalDate today) {
    String name = field.wire();
    if (text.isEmpty()) {
      return field == EntryField.NAME ? Optional.of(new Missing(name)) : Optional.empty();
    }
    return switch (field) {
      case NAME, SORT_KEY, TOWN, CONTACT_NAME -> ofText(name, text, NAME_MAX);
      case PROJECT, PROJECT_IN_ENGLISH -> ofText(name, text, SENTENCE_MAX);
      case ALIASES ->
          text.lines().count() > ALIASES_MAX
              ? Optional.of(new TooMany(name, ALIASES_MAX))
              : text.lines().flatMap(line -> ofText(name, line, NAME_MAX).stream()).findFirst();
      case NAME_CHANGE ->
          choice(name, text.equals(EntryField.SPELLING) || text.equals(EntryField.RENAMED));
      case KIND -> choice(name, OrganisationKind.of(text).isPresent());
      case STAGE -> choice(name, Stage.of(text).isPresent());
      case CONSENT -> choice(name, text.equals(EntryField.YES) || text.equals(EntryField.NO));
      case CONTACT_LANGUAGE -> choice(name, Language.ofCode(text).isPresent());
      case WEBSITE ->
          Website.of(text).isPresent()
              ? Optional.empty()
              : Optional.of(new WrongShape(name, Website.fault(text)));
      case CONTACT_ADDRESS ->
          EmailAddress.of(text).isPresent()
              ? Optional.empty()
              : Optional.of(new WrongShape(name, EmailAddress.fault(text)));
      case LEFT_ON -> day(name, text, first, today);
    };
  }

  private static Optional<EntryProblem> ofText(String field, String text, int max) {
    if (!PlainText.isReadable(text)) {
      return Optional.of(new NothingReadable(field));
    }
    if (PlainText.length(text) > max) {
      return Optional.of(new TooLong(field, max));
    }
    return PlainText.refused(text).map(refused -> new ForbiddenCharacter(field, refused));
  }

  private static Optional<EntryProblem> choice(String field, boolean known) {
    return known ? Optional.empty() : Optional.of(new NotAChoice(field));
  }

  private static Optional<EntryProblem> day(
      String field, String text, LocalDate first, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.isAfter(today) || day.isBefore(first)
          ? Optional.of(new NotADay(field))
          : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.of(new NotADay(field));
    }
  }
}
