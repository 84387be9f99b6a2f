package club.stack;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A call of one of a stack's functions.
///
/// @param function its name in the template
record FunctionCall(DeployedStack stack, String function) {
  private static final JsonMapper JSON = new JsonMapper();

  /// What the function answers.
  ///
  /// @throws StackProblem when it does not exist, must not be called, or failed
  String answer(String event) {
    String id = stack.resource(function);
    InvokeResponse response = new AwsCall("lambda:InvokeFunction").answer(() -> invoke(id, event));
    // Lambda reports a failed function in a header: the status is 200 either way.
    if (response.functionError() != null) {
      throw new StackProblem(
          "The function %s failed: %s. %s"
              .formatted(function, reason(response.payload().asUtf8String()), whereItsLogIs(id)));
    }
    return response.payload().asUtf8String();
  }

  private InvokeResponse invoke(String id, String event) {
    try {
      return stack
          .services()
          .lambda()
          .invoke(request -> request.functionName(id).payload(SdkBytes.fromUtf8String(event)));
    } catch (ResourceNotFoundException gone) {
      throw new StackProblem(
          "The function %s of the stack %s is gone: deploy this version with `sam deploy`."
              .formatted(function, stack.name()),
          gone);
    }
  }

  private String whereItsLogIs(String id) {
    return "Read why: aws logs tail %s --since 10m"
        .formatted(stack.physicalId(function + "Log").orElse("/aws/lambda/" + id));
  }

  /// The error as Lambda writes it: `{"errorMessage": …, "errorType": …}`.
  private static String reason(String payload) {
    try {
      JsonNode error = JSON.readTree(payload);
      return error
          .path("errorMessage")
          .asString(error.path("errorType").asString("no reason given"));
    } catch (JacksonException notJson) {
      return "no reason given";
    }
  }
}
