package club.local.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A condition of a statement.
///
/// **Source:** IAM User Guide, "IAM JSON policy elements: Condition operators", "Set operators for
/// multivalued context keys".
///
/// @param key such as `dynamodb:LeadingKeys`
/// @param values the policy's; one match suffices
public record Condition(Operator operator, String key, List<String> values) {
  public Condition {
    values = List.copyOf(values);
  }

  /// How values are compared.
  public enum Operator {
    STRING_EQUALS("StringEquals"),
    /// Holds also if the call has no such key.
    ALL_STRINGS_LIKE("ForAllValues:StringLike"),
    /// Whether the call has no such key.
    NULL("Null"),
    BOOL("Bool");

    private final String word;

    Operator(String word) {
      this.word = word;
    }

    /// The operator of this name; empty if `./club` does not imitate it.
    public static Optional<Operator> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
  }

  boolean holds(Act act) {
    List<String> given = act.values(key);
    return switch (operator) {
      case STRING_EQUALS, BOOL -> given.stream().anyMatch(values::contains);
      case ALL_STRINGS_LIKE ->
          given.stream().allMatch(value -> values.stream().anyMatch(each -> matches(each, value)));
      case NULL -> values.contains(Boolean.toString(given.isEmpty()));
    };
  }

  /// In a pattern `*` stands for any text, `?` for one character.
  ///
  /// **Source:** IAM User Guide, "IAM JSON policy elements: Resource".
  static boolean matches(String pattern, String text) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
  }
}
