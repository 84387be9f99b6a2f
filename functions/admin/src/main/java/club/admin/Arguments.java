package club.admin;

import club.core.EmailAddress;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What an event says beside its command. What is of another type counts as not there.
record Arguments(JsonNode event) {
  Optional<String> text(String name) {
    return event.path(name).asStringOpt().filter(_ -> event.path(name).isString());
  }

  /// The elements of an array that are texts.
  List<String> texts(String name) {
    return event
        .path(name)
        .valueStream()
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .toList();
  }

  /// The elements of an array that are e-mail addresses.
  List<EmailAddress> addresses(String name) {
    return texts(name).stream().flatMap(text -> EmailAddress.of(text).stream()).distinct().toList();
  }

  /// Whether this was said to be true.
  boolean has(String name) {
    return event.path(name).asBoolean(false);
  }

  /// Whether nothing may be changed.
  boolean isDryRun() {
    return has("dryRun");
  }
}
