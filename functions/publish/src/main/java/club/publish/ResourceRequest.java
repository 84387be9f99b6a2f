package club.publish;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What CloudFormation asks when it creates, changes or deletes a custom resource.
///
/// @param answerTo a URL signed for one answer and valid for two hours; it is a secret
/// @param properties as the template gives them, without `ServiceToken`; lists and objects as JSON
///
///   **Source:** CloudFormation User Guide, "Custom resource request and response reference".
record ResourceRequest(
    Change change, String type, Map<String, String> properties, URI answerTo, Identity identity) {
  private static final JsonMapper JSON = new JsonMapper();

  /// What happens to the resource.
  enum Change {
    CREATE,
    UPDATE,
    DELETE
  }

  /// The fields that an answer must repeat.
  record Identity(String stack, String request, String resource) {
    ObjectNode json() {
      return JSON.createObjectNode()
          .put("StackId", stack)
          .put("RequestId", request)
          .put("LogicalResourceId", resource);
    }
  }

  ResourceRequest {
    properties = Map.copyOf(properties);
  }

  /// The request in an event; empty where the event is of another kind, or has no web address for
  /// the answer.
  static Optional<ResourceRequest> read(byte[] event) {
    try {
      return Optional.of(JSON.readTree(event))
          .filter(json -> json.path("ResponseURL").isString())
          .flatMap(ResourceRequest::read);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<ResourceRequest> read(JsonNode json) {
    return change(json.path("RequestType").asString(""))
        .flatMap(
            change ->
                address(json.path("ResponseURL").asString())
                    .map(
                        url ->
                            new ResourceRequest(change, type(json), given(json), url, id(json))));
  }

  private static String type(JsonNode json) {
    return json.path("ResourceType").asString("");
  }

  private static Identity id(JsonNode json) {
    return new Identity(
        json.path("StackId").asString(""),
        json.path("RequestId").asString(""),
        json.path("LogicalResourceId").asString(""));
  }

  private static Optional<URI> address(String url) {
    try {
      return Optional.of(URI.create(url))
          .filter(each -> each.getHost() != null)
          .filter(each -> List.of("https", "http").contains(each.getScheme()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Change> change(String word) {
    return switch (word) {
      case "Create" -> Optional.of(Change.CREATE);
      case "Update" -> Optional.of(Change.UPDATE);
      case "Delete" -> Optional.of(Change.DELETE);
      default -> Optional.empty();
    };
  }

  private static Map<String, String> given(JsonNode json) {
    Map<String, String> properties = new TreeMap<>();
    json.path("ResourceProperties")
        .properties()
        .forEach(
            property ->
                properties.put(
                    property.getKey(),
                    property.getValue().isString()
                        ? property.getValue().stringValue()
                        : property.getValue().toString()));
    properties.remove("ServiceToken");
    properties.remove("ServiceTimeout");
    return properties;
  }

  /// Hides the URL, which is a secret.
  @Override
  public String toString() {
    return "ResourceRequest[" + change + " " + type + "]";
  }
}
