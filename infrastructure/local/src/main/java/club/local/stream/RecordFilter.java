package club.local.stream;

import club.local.ClubProblem;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Which records reach a function: those that one pattern matches, or all when there is none. Of
/// the pattern language, this knows nested fields, values and `prefix`.
///
/// **Source:** Lambda Developer Guide, "Control which events Lambda sends to your function".
final class RecordFilter {
  private final List<JsonNode> patterns;

  /// @throws ClubProblem when a pattern holds what is not imitated
  RecordFilter(List<JsonNode> patterns) {
    this.patterns = List.copyOf(patterns);
    patterns.forEach(RecordFilter::check);
  }

  boolean passes(JsonNode record) {
    return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, record));
  }

  private static void check(JsonNode pattern) {
    for (Map.Entry<String, JsonNode> field : pattern.properties()) {
      if (field.getValue().isObject()) {
        check(field.getValue());
      } else if (!field.getValue().isArray()) {
        throw new ClubProblem(
            "template.yaml: the filter's " + field.getKey() + " must be a list of values.");
      } else {
        field.getValue().forEach(RecordFilter::checkRule);
      }
    }
  }

  private static void checkRule(JsonNode rule) {
    if (rule.isObject() && !rule.has("prefix")) {
      throw new ClubProblem(
          "template.yaml: the filter's rule " + rule + " is not imitated by ./club.");
    }
  }

  private static boolean matches(JsonNode pattern, JsonNode value) {
    return pattern.properties().stream()
        .allMatch(
            field -> {
              JsonNode inner = value.path(field.getKey());
              return field.getValue().isObject()
                  ? matches(field.getValue(), inner)
                  : field.getValue().valueStream().anyMatch(rule -> matchesRule(rule, inner));
            });
  }

  private static boolean matchesRule(JsonNode rule, JsonNode value) {
    return rule.has("prefix")
        ? value.isString() && value.stringValue(null).startsWith(rule.path("prefix").asString())
        : rule.equals(value);
  }
}
