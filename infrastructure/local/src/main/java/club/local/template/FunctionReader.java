package club.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A function's resource, with what `Globals` says of all.
///
/// **Source:** SAM specification, "AWS::Serverless::Function" and "Globals section".
final class FunctionReader {
  private static final Set<String> IMITATED =
      Set.of(
          "CodeUri",
          "Handler",
          "Timeout",
          "MemorySize",
          "Environment",
          "Events",
          "EventInvokeConfig");

  /// These change nothing on one machine: what is kept where, how fast it starts. Its role is read
  /// by itself.
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "Description",
          "FunctionName",
          "Role",
          "LoggingConfig",
          "Runtime",
          "Architectures",
          "Tracing",
          "Tags",
          "ReservedConcurrentExecutions",
          "PropagateTags");

  private final Path folder;
  private final Section globals;

  FunctionReader(Path folder, Section globals) {
    this.folder = folder;
    this.globals = globals;
  }

  FunctionDefinition read(String name, Section properties) {
    mustBeKnown(globals);
    mustBeKnown(properties);
    EventReader events = new EventReader(name, properties.at("Events"));
    Section asynchronous = either(properties, "EventInvokeConfig");
    Section crashes = asynchronous.at("DestinationConfig").at("OnFailure").at("Destination");
    return new FunctionDefinition(
        name,
        folder.resolve(either(properties, "CodeUri").text()),
        either(properties, "Handler").text(),
        Duration.ofSeconds(either(properties, "Timeout").number(3)),
        either(properties, "MemorySize").number(128),
        environment(properties),
        events.routes(),
        events.streams(),
        events.schedules(),
        events.topics(),
        asynchronous.at("MaximumRetryAttempts").number(2),
        crashes.exists() ? Optional.of(crashes.resource()) : Optional.empty());
  }

  private static void mustBeKnown(Section properties) {
    Set<String> known = new HashSet<>(IMITATED);
    known.addAll(WITHOUT_EFFECT);
    properties.mustKnow(known);
  }

  private Section either(Section properties, String key) {
    return properties.at(key).exists() ? properties.at(key) : globals.at(key);
  }

  private Map<String, String> environment(Section properties) {
    Map<String, String> environment = new TreeMap<>();
    for (Section section : new Section[] {globals, properties}) {
      for (Map.Entry<String, JsonNode> variable :
          section.at("Environment").at("Variables").resolved().properties()) {
        environment.put(variable.getKey(), variable.getValue().asText());
      }
    }
    return environment;
  }
}
