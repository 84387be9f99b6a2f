package club.local.template;

import club.local.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A part of the template together with its path, so that an error can name the place. Values are
/// resolved as they are read.
record Section(JsonNode node, String path, Resolver resolver) {
  Section at(String key) {
    return new Section(node.path(key), path + "." + key, resolver);
  }

  boolean exists() {
    return !node.isMissingNode();
  }

  String text() {
    if (!exists()) {
      throw new Problem("template.yaml: " + path + " is missing: add it.");
    }
    return resolver.text(node, path);
  }

  /// The texts of a list, or the one text that stands in its place.
  List<String> texts() {
    return node.isArray() ? items().stream().map(Section::text).toList() : List.of(text());
  }

  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw new Problem("template.yaml: " + path + " must be a whole number: mend it.", e);
    }
  }

  /// Stops where another value stands: no other is imitated.
  void mustBe(String value) {
    if (!text().equals(value)) {
      throw new Problem("template.yaml: " + path + " must be " + value + " for ./club.");
    }
  }

  JsonNode resolved() {
    return resolver.resolve(node, path);
  }

  List<Section> items() {
    return node.valueStream().map(item -> new Section(item, path, resolver)).toList();
  }

  Stream<String> keys() {
    return node.propertyStream().map(Map.Entry::getKey);
  }

  /// The logical id that an ARN or a name in this place stands for.
  String resource() {
    String name = text();
    return resolver
        .resourceOf(name)
        .orElseThrow(
            () -> new Problem("template.yaml: " + path + " names no resource of the template."));
  }

  Section mustKnow(Set<String> known) {
    keys()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new Problem(
                  "template.yaml: " + path + "." + key + " is not imitated by ./club: remove it.");
            });
    return this;
  }
}
