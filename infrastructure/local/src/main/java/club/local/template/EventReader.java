package club.local.template;

import club.local.Json;
import club.local.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The events of a function, by kind.
///
/// **Source:** SAM specification, "HttpApi", "DynamoDB", "ScheduleV2" and "SNS" event sources.
final class EventReader {
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
  private static final Set<String> TOPIC = Set.of("Topic");

  private final List<String> routes = new ArrayList<>();
  private final List<StreamSource> streams = new ArrayList<>();
  private final List<ScheduleDefinition> schedules = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();

  EventReader(String function, Section events) {
    events.keys().forEach(name -> read(function + "." + name, events.at(name)));
  }

  List<String> routes() {
    return routes;
  }

  List<StreamSource> streams() {
    return streams;
  }

  List<ScheduleDefinition> schedules() {
    return schedules;
  }

  List<String> topics() {
    return topics;
  }

  private void read(String name, Section event) {
    Section properties = event.at("Properties");
    String type = event.at("Type").text();
    switch (type) {
      case "HttpApi" -> routes.add(route(properties.mustKnow(HTTP)));
      case "DynamoDB" -> streams.add(stream(properties.mustKnow(STREAM)));
      case "ScheduleV2" -> schedules.add(schedule(name, properties.mustKnow(SCHEDULE)));
      case "SNS" -> topics.add(properties.mustKnow(TOPIC).at("Topic").resource());
      default ->
          throw new Problem(
              "template.yaml: "
                  + event.path()
                  + " is a "
                  + type
                  + " event, which ./club does not imitate.");
    }
  }

  private static String route(Section properties) {
    properties.at("Method").mustBe("ANY");
    Section path = properties.at("Path");
    if (!path.text().matches("(/([\\w.-]+|\\{[\\w.-]+}))+")) {
      throw new Problem(
          "template.yaml: " + path.path() + " must be like /api/requests/{token} for ./club.");
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
      throw new Problem("template.yaml: " + pattern.path() + " is not JSON: mend it.", e);
    }
  }

  private static ScheduleDefinition schedule(String name, Section properties) {
    Section expression = properties.at("ScheduleExpression");
    return new ScheduleDefinition(
        name, Rate.parse(expression.text(), expression.path()), properties.at("Input").text());
  }
}
