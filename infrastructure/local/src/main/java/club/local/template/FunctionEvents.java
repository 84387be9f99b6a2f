package club.local.template;

import club.local.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The events of a function, by kind.
///
/// @param routes the paths of its routes, which take any method
/// @param topics the logical ids of the topics that it subscribes to
record FunctionEvents(
    List<String> routes,
    List<StreamSource> streams,
    List<ScheduleDefinition> schedules,
    List<String> topics) {
  private static final Set<String> HTTP = Set.of("ApiId", "Path", "Method");
  private static final Set<String> STREAM =
      Set.of(
          "Stream",
          "StartingPosition",
          "BatchSize",
          "MaximumBatchingWindowInSeconds",
          "MaximumRetryAttempts",
          "BisectBatchOnFunctionError",
          "FilterCriteria",
          "DestinationConfig");
  private static final Set<String> SCHEDULE =
      Set.of("Name", "ScheduleExpression", "Input", "RetryPolicy", "DeadLetterConfig", "RoleArn");

  /// **Source:** SAM specification, "HttpApi", "DynamoDB", "ScheduleV2" and "SNS" event sources.
  static FunctionEvents read(String function, Section events) {
    FunctionEvents read =
        new FunctionEvents(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    events.keys().forEach(name -> read.add(function + "." + name, events.at(name)));
    return read;
  }

  private void add(String name, Section event) {
    Section properties = event.at("Properties");
    String type = event.at("Type").text();
    switch (type) {
      case "HttpApi" -> routes.add(route(properties.mustKnow(HTTP)));
      case "DynamoDB" -> streams.add(stream(properties.mustKnow(STREAM)));
      case "ScheduleV2" ->
          schedules.add(ScheduleDefinition.read(name, properties.mustKnow(SCHEDULE)));
      case "SNS" -> topics.add(properties.mustKnow(Set.of("Topic")).at("Topic").resource());
      default -> throw event.problem("is a " + type + " event, which ./club does not imitate.");
    }
  }

  /// Without a path it is the route that takes what no other does.
  private static String route(Section properties) {
    Section path = properties.at("Path");
    if (!path.exists() && !properties.at("Method").exists()) {
      return "$default";
    }
    properties.at("Method").mustBe("ANY");
    if (!path.text().matches("(/([\\w.-]+|\\{[\\w.-]+}))+(/\\{[\\w.-]+\\+})?")) {
      throw path.problem("must be like /api/requests/{token} for ./club.");
    }
    return path.text();
  }

  private static StreamSource stream(Section properties) {
    properties.at("StartingPosition").mustBe("TRIM_HORIZON");
    properties.at("BisectBatchOnFunctionError").mustBe("true");
    return new StreamSource(
        properties.at("BatchSize").number(),
        Duration.ofSeconds(properties.at("MaximumBatchingWindowInSeconds").number()),
        properties.at("MaximumRetryAttempts").number(),
        properties.at("FilterCriteria").at("Filters").items().stream()
            .map(filter -> pattern(filter.at("Pattern")))
            .toList(),
        properties.at("DestinationConfig").at("OnFailure").at("Destination").resource());
  }

  private static JsonNode pattern(Section pattern) {
    try {
      return Json.parse(pattern.text());
    } catch (IllegalArgumentException e) {
      throw pattern.problem("is not JSON: correct it.");
    }
  }
}
