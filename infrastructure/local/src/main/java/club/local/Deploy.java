package club.local;

import club.local.lambda.FunctionHost;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// A start is a deploy: the function behind the resource `Custom::Site` draws the site with this
/// version's templates and stylesheet.
///
/// **Source:** CloudFormation User Guide, "Custom resource request and response reference".
final class Deploy {
  private final List<FunctionHost> functions;
  private final String event;

  /// @param functions behind the resource
  /// @param answers where the answer goes
  Deploy(List<FunctionHost> functions, URI answers) {
    this.functions = List.copyOf(functions);
    ObjectNode request = Json.object();
    request
        .put("RequestType", "Update")
        .put("ResponseURL", answers.toString())
        .put("StackId", "local")
        .put("RequestId", UUID.randomUUID().toString())
        .put("ResourceType", "Custom::Site")
        .put("LogicalResourceId", "Site")
        .put("PhysicalResourceId", "site")
        .putObject("ResourceProperties");
    this.event = Json.print(request);
  }

  /// Calls them, and waits. What fails is in the log.
  void run() {
    functions.forEach(function -> function.invoke(event));
  }

  /// Starts them, so that the call is quick.
  void warm() {
    functions.forEach(FunctionHost::warm);
  }
}
