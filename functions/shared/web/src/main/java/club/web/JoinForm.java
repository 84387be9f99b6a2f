package club.web;

import club.core.Club;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.request.Field;
import club.core.request.Motive;
import club.core.request.Problem;
import club.core.request.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The model of the form's template: what was typed, and what is wrong with it.
///
/// @param values the typed values, by [Field#wire]
/// @param remark what is wrong with the form as a whole, if anything
public record JoinForm(
    Club club,
    Language language,
    Map<String, List<String>> values,
    List<Problem> problems,
    Optional<String> remark) {

  private static final Texts TEXTS = Texts.beside(JoinForm.class);

  /// Fields of the organisation that are folded while nobody needs them. The optional fields about
  /// the organisation, which are folded.
  public static final List<Field> ABOUT_ORGANISATION =
      List.of(Field.ACRONYM, Field.SIRET, Field.WEBSITE, Field.TOWN, Field.ON_BEHALF_OF);

  /// The optional fields about the person, which are folded.
  public static final List<Field> ABOUT_PERSON = List.of(Field.PHONE);

  /// An empty form.
  public static JoinForm blank(Club club, Language language) {
    return new JoinForm(club, language, Map.of(), List.of(), Optional.empty());
  }

  /// Where the form is submitted; the answer is in the form's language.
  public String action() {
    return SitePath.JOIN_REQUESTS + "?lang=" + language.code();
  }

  /// What the page says, in the form's language.
  public Phrases texts() {
    return TEXTS.in(language);
  }

  /// The wording of the field.
  public FieldWording wording(Field field) {
    return FieldWording.of(field, texts(), club);
  }

  /// The typed value, without characters that HTML forbids.
  public String value(Field field) {
    String typed = values.getOrDefault(field.wire(), List.of("")).stream().findFirst().orElse("");
    return HtmlText.printable(typed);
  }

  /// Whether this choice was made.
  public boolean isChosen(Field field, String choice) {
    return values.getOrDefault(field.wire(), List.of()).contains(choice);
  }

  /// What is wrong with the field, in words.
  public Optional<String> error(Field field) {
    return problems.stream().filter(one -> one.field() == field).map(this::words).findFirst();
  }

  /// The wording of a problem.
  public String words(Problem problem) {
    return ProblemWording.of(problem, language, club);
  }

  /// Whether anything is wrong.
  public boolean isWrong() {
    return !problems.isEmpty() || remark.isPresent();
  }

  /// Whether these optional fields are unfolded: one of them is filled in or wrong.
  public boolean isUnfolded(List<Field> optional) {
    return optional.stream().anyMatch(field -> !value(field).isBlank() || error(field).isPresent());
  }

  /// `true` or nothing: the attribute `aria-invalid`.
  public @Nullable String invalid(Field field) {
    return error(field).isPresent() ? "true" : null;
  }

  /// The ids of the hint and of the error, or nothing: the attribute `aria-describedby`.
  public @Nullable String describedBy(Field field) {
    String ids =
        Stream.of(
                wording(field).hint().isEmpty() ? "" : field.wire() + "-hint",
                error(field).isPresent() ? field.wire() + "-error" : "")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /// The id of the field's first control, to which the summary links.
  public String anchor(Field field) {
    return switch (field) {
      case STAGE -> field.wire() + "-" + Stage.STUDYING.wire();
      case MOTIVES -> field.wire() + "-" + Motive.USE.wire();
      default -> field.wire();
    };
  }
}
