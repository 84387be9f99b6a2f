package club.local.template;

import club.local.Json;
import club.local.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The events of a function, by kind.
///
/// **Source:** SAM specification, "HttpApi", "DynamoDB", "ScheduleV2" and "SNS" event sources.
final class EventReader {
  private static final Set<String> HTTP = Set.of("ApiId", "Path", "Method", "PayloadFormatVersion");
  private static final Set<String> STREAM =
      Set.of(
          "Stream",
          "StartingPosition",
          "BatchSize",
          "MaximumBatchingWindowInSeconds",
          "MaximumRetryAttempts",
          "BisectBatchOnFunctionError",
          "FilterCriteria",
          "DestinationConfig",
          "ParallelizationFactor");
  private static final Set<String> SCHEDULE =
      Set.of(
          "ScheduleExpression",
          "Input",
          "Name",
          "Description",
          "RetryPolicy",
          "DeadLetterConfig",
          "RoleArn");

  private static final Set<String> TOPIC = Set.of("Topic");

  private final List<RouteDefinition> routes = new ArrayList<>();
  private final List<StreamSource> streams = new ArrayList<>();
  private final List<ScheduleDefinition> schedules = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();

  EventReader(String function, Section events) {
    events.keys().forEach(name -> read(function + "." + name, events.at(name)));
  }

  List<RouteDefinition> routes() {
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

  private static RouteDefinition route(Section properties) {
    return new RouteDefinition(
        properties.at("Method").text().toUpperCase(Locale.ROOT), properties.at("Path").text());
  }

  private static StreamSource stream(Section properties) {
    Section start = properties.at("StartingPosition");
    if (!start.text().equals("TRIM_HORIZON")) {
      throw new Problem("template.yaml: " + start.path() + " must be TRIM_HORIZON for ./club.");
    }
    return new StreamSource(
        properties.at("Stream").resource(),
        properties.at("BatchSize").number(100),
        Duration.ofSeconds(properties.at("MaximumBatchingWindowInSeconds").number(0)),
        properties.at("MaximumRetryAttempts").number(-1),
        properties.at("BisectBatchOnFunctionError").flag(),
        filters(properties.at("FilterCriteria").at("Filters")),
        properties.at("DestinationConfig").at("OnFailure").at("Destination").exists()
            ? Optional.of(
                properties.at("DestinationConfig").at("OnFailure").at("Destination").resource())
            : Optional.empty());
  }

  private static List<JsonNode> filters(Section filters) {
    return filters.items().stream().map(filter -> pattern(filter.at("Pattern"))).toList();
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
        name,
        Rate.parse(expression.text(), expression.path()),
        properties.at("Input").optionalText().orElse("{}"));
  }
}
