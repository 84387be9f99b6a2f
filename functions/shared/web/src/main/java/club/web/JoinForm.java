package club.web;

import club.core.Club;
import club.core.Language;
import club.core.SitePath;
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

/// What the form's template shows: what was typed, and what is wrong with it.
///
/// @param values by [Field#wire]
/// @param remark what is wrong with the whole, if anything is
public record JoinForm(
    Club club,
    Language language,
    Map<String, List<String>> values,
    List<Problem> problems,
    Optional<String> remark) {

  /// A form that nobody has filled in.
  public static JoinForm blank(Club club, Language language) {
    return new JoinForm(club, language, Map.of(), List.of(), Optional.empty());
  }

  /// Where it is sent: the answer speaks the form's language.
  public String action() {
    return SitePath.JOIN_REQUESTS + "?lang=" + language.code();
  }

  /// How the field is spoken of.
  public FieldWording wording(Field field) {
    return FieldWording.of(field, language, club);
  }

  /// What was typed, as far as HTML can carry it.
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

  /// What is wrong with this one.
  public String words(Problem problem) {
    return ProblemWording.of(problem, language, club);
  }

  /// Whether anything is wrong.
  public boolean isWrong() {
    return !problems.isEmpty() || remark.isPresent();
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

  /// The id of the field's first control, where the summary leads.
  public String anchor(Field field) {
    return switch (field) {
      case STAGE -> field.wire() + "-" + Stage.STUDYING.wire();
      case MOTIVES -> field.wire() + "-" + Motive.USE.wire();
      default -> field.wire();
    };
  }
}
