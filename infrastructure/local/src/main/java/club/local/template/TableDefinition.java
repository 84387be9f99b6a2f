package club.local.template;

import club.local.ClubProblem;
import club.local.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A table as the template declares it.
///
/// @param name the logical id, and the table's name on this machine
/// @param request the body of `CreateTable`
public record TableDefinition(String name, ObjectNode request) {
  private static final Set<String> COPIED =
      Set.of("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode");

  /// Properties without effect on one machine. Time to live is one: the product checks every expiry
  /// itself, and DynamoDB may be two days late.
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "DeletionProtectionEnabled",
          "PointInTimeRecoverySpecification",
          "TimeToLiveSpecification",
          "StreamSpecification");

  /// CloudFormation and the API use the same names, except for the stream's switch.
  ///
  /// **Source:** CloudFormation Template Reference, "AWS::DynamoDB::Table"; DynamoDB API Reference,
  /// "CreateTable".
  static TableDefinition read(String name, Section properties) {
    ObjectNode request = Json.object().put("TableName", name);
    properties.keys().forEach(key -> copy(key, properties.at(key), request));
    request
        .putObject("StreamSpecification")
        .put("StreamEnabled", true)
        .put("StreamViewType", properties.at("StreamSpecification").at("StreamViewType").text());
    for (JsonNode attribute : request.path("AttributeDefinitions")) {
      if (!attribute.path("AttributeType").asString().equals("S")) {
        throw new ClubProblem("template.yaml: every key of a table must be of type S for ./club.");
      }
    }
    return new TableDefinition(name, request);
  }

  private static void copy(String key, Section value, ObjectNode request) {
    if (COPIED.contains(key)) {
      request.set(key, value.resolved());
    } else if (!WITHOUT_EFFECT.contains(key)) {
      throw value.problem("is not imitated by ./club: remove it.");
    }
  }

  /// The names of the key attributes: all are strings.
  public List<String> keys() {
    return request
        .path("KeySchema")
        .valueStream()
        .map(key -> key.path("AttributeName").asString())
        .toList();
  }

  /// The attribute by which it is partitioned, or the index of this name.
  ///
  /// @param index empty: the table itself
  public String hashKey(String index) {
    JsonNode keyed =
        request
            .path("GlobalSecondaryIndexes")
            .valueStream()
            .filter(each -> each.path("IndexName").asString().equals(index))
            .findAny()
            .orElse(request);
    return keyed
        .path("KeySchema")
        .valueStream()
        .filter(key -> key.path("KeyType").asString().equals("HASH"))
        .map(key -> key.path("AttributeName").asString())
        .findAny()
        .orElse("");
  }
}
