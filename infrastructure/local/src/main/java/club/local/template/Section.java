package club.local.template;

import club.local.ClubProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

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
      throw problem("is missing: add it.");
    }
    return resolver.text(node, path);
  }

  /// The texts of a list, or the one text that stands in its place.
  List<String> texts() {
    return node.isArray() ? items().stream().map(Section::text).toList() : List.of(text());
  }

  int number() {
    String text = text();
    if (!text.matches("[0-9]{1,9}")) {
      throw problem("must be a whole number: correct it.");
    }
    return Integer.parseInt(text);
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
    return resolver
        .resourceOf(text())
        .orElseThrow(() -> problem("names no resource of the template."));
  }

  /// Stops at any other value, since none is imitated.
  void mustBe(String value) {
    if (!text().equals(value)) {
      throw problem("must be " + value + " for ./club.");
    }
  }

  /// Stops at any other key.
  Section mustKnow(Set<String> known) {
    keys()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw at(key).problem("is not imitated by ./club: remove it.");
            });
    return this;
  }

  /// A problem in this place.
  ///
  /// @param what the end of a sentence that the path begins
  ClubProblem problem(String what) {
    return new ClubProblem("template.yaml: " + path + " " + what);
  }
}
