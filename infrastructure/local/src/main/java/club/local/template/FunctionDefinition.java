package club.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A function as the template declares it.
///
/// @param name the logical id
/// @param code the jar
/// @param handler the class
/// @param environment every variable of its own, resolved
/// @param routes the paths of its routes, which take any method: `/api/requests/{token}`
/// @param topics the logical ids of the topics that it subscribes to
/// @param crashes the queue for events of an asynchronous call that failed, if any
public record FunctionDefinition(
    String name,
    Path code,
    String handler,
    Duration timeout,
    int memoryMegabytes,
    Map<String, String> environment,
    List<String> routes,
    List<StreamSource> streams,
    List<ScheduleDefinition> schedules,
    List<String> topics,
    int asynchronousRetries,
    Optional<String> crashes) {
  /// Some have no effect on one machine. [PolicyReader] reads the role.
  private static final Set<String> KNOWN =
      Set.of(
          "CodeUri",
          "Handler",
          "Timeout",
          "MemorySize",
          "Environment",
          "Events",
          "EventInvokeConfig",
          "Role",
          "Description",
          "LoggingConfig",
          "FunctionName");

  public FunctionDefinition {
    environment = Map.copyOf(environment);
    routes = List.copyOf(routes);
    streams = List.copyOf(streams);
    schedules = List.copyOf(schedules);
    topics = List.copyOf(topics);
  }

  /// **Source:** SAM specification, "AWS::Serverless::Function" and "Globals section".
  ///
  /// @param folder of the template
  /// @param globals what the template says of all functions
  static FunctionDefinition read(String name, Path folder, Section globals, Section properties) {
    globals.mustKnow(Set.of("Runtime", "Architectures", "Environment"));
    properties.mustKnow(KNOWN);
    Map<String, String> environment = new HashMap<>(variables(globals));
    environment.putAll(variables(properties));
    FunctionEvents events = FunctionEvents.read(name, properties.at("Events"));
    Section asynchronous = properties.at("EventInvokeConfig");
    Section crashes = asynchronous.at("DestinationConfig").at("OnFailure").at("Destination");
    return new FunctionDefinition(
        name,
        folder.resolve(properties.at("CodeUri").text()),
        properties.at("Handler").text(),
        Duration.ofSeconds(properties.at("Timeout").number()),
        properties.at("MemorySize").number(),
        environment,
        events.routes(),
        events.streams(),
        events.schedules(),
        events.topics(),
        asynchronous.exists() ? asynchronous.at("MaximumRetryAttempts").number() : 2,
        crashes.exists() ? Optional.of(crashes.resource()) : Optional.empty());
  }

  private static Map<String, String> variables(Section properties) {
    Section variables = properties.at("Environment").at("Variables");
    Map<String, String> values = new HashMap<>();
    variables.keys().forEach(name -> values.put(name, variables.at(name).text()));
    return values;
  }

  public String arn() {
    return PseudoParameters.arn("lambda", "function:" + name);
  }
}
