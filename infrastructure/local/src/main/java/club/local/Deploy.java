package club.local;

import club.local.lambda.FunctionHost;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/// A start is a deploy: the function behind the resource `Custom::Site` draws the site with this
/// version's templates and stylesheet.
///
/// **Source:** CloudFormation User Guide, "Custom resource request and response reference".
final class Deploy {
  private final Map<FunctionHost, JsonNode> functions;
  private final URI answers;

  /// @param functions behind the resource, each with the resource's properties
  /// @param answers where the answer goes
  Deploy(Map<FunctionHost, JsonNode> functions, URI answers) {
    this.functions = Map.copyOf(functions);
    this.answers = answers;
  }

  /// Calls them, and waits. What fails is in the log.
  void run() {
    functions.forEach((function, properties) -> function.invoke(event(properties)));
  }

  /// Starts them, so that the call is quick.
  void warm() {
    functions.keySet().forEach(FunctionHost::warm);
  }

  private String event(JsonNode properties) {
    ObjectNode request = Json.object();
    request
        .put("RequestType", "Update")
        .put("ResponseURL", answers.toString())
        .put("StackId", "local")
        .put("RequestId", UUID.randomUUID().toString())
        .put("ResourceType", "Custom::Site")
        .put("LogicalResourceId", "Site")
        .put("PhysicalResourceId", "site")
        .set("ResourceProperties", properties);
    return Json.print(request);
  }
}
