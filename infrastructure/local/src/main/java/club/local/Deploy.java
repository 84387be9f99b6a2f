package club.local;

import club.local.lambda.FunctionHost;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A start is a deploy: the function behind the resource `Custom::Site` draws the site with this
/// version's templates and stylesheet.
///
/// **Source:** CloudFormation User Guide, "Custom resource request and response reference".
///
/// @param functions all of them
/// @param drawings the resource's properties, by the function behind it
/// @param answers the address for the answer
record Deploy(List<FunctionHost> functions, Map<String, JsonNode> drawings, URI answers) {
  Deploy {
    functions = List.copyOf(functions);
    drawings = Map.copyOf(drawings);
  }

  /// Calls them, and waits. The log tells of failures.
  void run() {
    drawers().forEach(function -> function.invoke(event(function.definition().name())));
  }

  /// Starts their instances, so that the call is quick.
  void warm() {
    drawers().forEach(FunctionHost::warm);
  }

  private Stream<FunctionHost> drawers() {
    return functions.stream()
        .filter(function -> drawings.containsKey(function.definition().name()));
  }

  private String event(String function) {
    ObjectNode request =
        Json.object()
            .put("RequestType", "Update")
            .put("ResponseURL", answers.toString())
            .put("StackId", "local")
            .put("RequestId", UUID.randomUUID().toString())
            .put("ResourceType", "Custom::Site")
            .put("LogicalResourceId", "Site")
            .put("PhysicalResourceId", "site");
    return Json.print(request.set("ResourceProperties", drawings.get(function)));
  }
}
