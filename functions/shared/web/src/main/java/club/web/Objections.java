package club.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form, and the attributes by which its fields say so.
///
/// @param all in the order of the form
public record Objections(List<Objection> all) {
  /// Nothing is wrong.
  public static final Objections NONE = new Objections(List.of());

  public Objections {
    all = List.copyOf(all);
  }

  /// What is wrong with a field, in words that are understood without its label.
  ///
  /// @param field its name, which is also the id of its control or of the first one
  /// @param text as [Isolated] reads it
  public record Objection(String field, String text) {}

  /// One alone.
  public static Objections of(String field, String text) {
    return new Objections(List.of(new Objection(field, text)));
  }

  /// Whether something is wrong.
  public boolean isAny() {
    return !all.isEmpty();
  }

  /// What is wrong with this field, in words.
  public Optional<String> on(String field) {
    return all.stream()
        .filter(objection -> objection.field().equals(field))
        .map(Objection::text)
        .findFirst();
  }

  /// The classes of the field's block.
  public String block(String field) {
    return on(field).isPresent() ? "field wrong" : "field";
  }

  /// `true` or nothing: the attribute `aria-invalid`.
  public @Nullable String invalid(String field) {
    return on(field).isPresent() ? "true" : null;
  }

  /// The ids of the hint, where there is one, and of the error, or nothing: the attribute
  /// `aria-describedby`.
  public @Nullable String describedBy(String field, boolean hint) {
    String ids =
        Stream.of(hint ? field + "-hint" : "", on(field).isPresent() ? field + "-error" : "")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
