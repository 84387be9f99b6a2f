package club.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  public FunctionDefinition {
    environment = Map.copyOf(environment);
    routes = List.copyOf(routes);
    streams = List.copyOf(streams);
    schedules = List.copyOf(schedules);
    topics = List.copyOf(topics);
  }

  public String arn() {
    return PseudoParameters.arn("lambda", "function:" + name);
  }
}
