package club.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
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
          "Role",
          "LoggingConfig",
          "Runtime",
          "Architectures",
          "SnapStart",
          "AutoPublishAlias",
          "VersionDescription",
          "AutoPublishAliasAllProperties");

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
    Section asynchronous = properties.at("EventInvokeConfig");
    Section crashes = asynchronous.at("DestinationConfig").at("OnFailure").at("Destination");
    return new FunctionDefinition(
        name,
        folder.resolve(properties.at("CodeUri").text()),
        properties.at("Handler").text(),
        Duration.ofSeconds(properties.at("Timeout").number()),
        properties.at("MemorySize").number(),
        environment(properties),
        events.routes(),
        events.streams(),
        events.schedules(),
        events.topics(),
        asynchronous.exists() ? asynchronous.at("MaximumRetryAttempts").number() : 2,
        crashes.exists() ? Optional.of(crashes.resource()) : Optional.empty());
  }

  private static void mustBeKnown(Section properties) {
    Set<String> known = new HashSet<>(IMITATED);
    known.addAll(WITHOUT_EFFECT);
    properties.mustKnow(known);
  }

  private Map<String, String> environment(Section properties) {
    Map<String, String> environment = new TreeMap<>();
    for (Section section : List.of(globals, properties)) {
      for (Map.Entry<String, JsonNode> variable :
          section.at("Environment").at("Variables").resolved().properties()) {
        environment.put(variable.getKey(), variable.getValue().asText());
      }
    }
    return environment;
  }
}
