package club.local.template;

import club.local.Json;
import club.local.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A table's resource as the call that creates it. CloudFormation and the API name everything
/// alike, save the stream's switch.
///
/// **Source:** CloudFormation Template Reference, "AWS::DynamoDB::Table"; DynamoDB API Reference,
/// "CreateTable".
final class TableReader {
  private static final Set<String> COPIED =
      Set.of("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode");

  /// What has no sense on one machine. Time to live is left out too: the product checks every
  /// expiry itself, and DynamoDB may be two days late.
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "DeletionProtectionEnabled",
          "PointInTimeRecoverySpecification",
          "SSESpecification",
          "TimeToLiveSpecification",
          "StreamSpecification",
          "Tags");

  private TableReader() {}

  static TableDefinition read(String name, Section properties) {
    ObjectNode request = Json.object().put("TableName", name);
    properties.keys().forEach(key -> copy(key, properties.at(key), request));
    Section stream = properties.at("StreamSpecification").at("StreamViewType");
    if (stream.exists()) {
      request
          .putObject("StreamSpecification")
          .put("StreamEnabled", true)
          .put("StreamViewType", stream.text());
    }
    return new TableDefinition(name, request, keys(request));
  }

  private static void copy(String key, Section value, ObjectNode request) {
    if (COPIED.contains(key)) {
      request.set(key, value.resolved());
    } else if (!WITHOUT_EFFECT.contains(key)) {
      throw new Problem(
          "template.yaml: " + value.path() + " is not imitated by ./club: remove it.");
    }
  }

  private static List<String> keys(ObjectNode request) {
    List<String> names = new ArrayList<>();
    for (JsonNode key : request.path("KeySchema")) {
      names.add(key.path("AttributeName").asText());
    }
    for (JsonNode attribute : request.path("AttributeDefinitions")) {
      if (!attribute.path("AttributeType").asText().equals("S")) {
        throw new Problem("template.yaml: every key of a table must be of type S for ./club.");
      }
    }
    return names;
  }
}
