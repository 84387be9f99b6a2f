package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.DependencyFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer about a custom resource, for which CloudFormation waits.
///
/// A resource keeps its physical id: with another one CloudFormation would consider it replaced,
/// and ask to delete the former.
sealed interface ResourceAnswer {
  /// The resource is as it must be.
  record Done(String physicalId) implements ResourceAnswer {}

  /// It is not: the deploy stops and is rolled back.
  ///
  /// @param reason a sentence that says what to do
  record Failed(String physicalId, String reason) implements ResourceAnswer {}

  /// Sends this answer.
  ///
  /// @throws DependencyFailure when it did not arrive, so that Lambda calls again
  default void send(ResourceRequest request) {
    byte[] body = json(request).getBytes(UTF_8);
    try {
      HttpURLConnection connection =
          (HttpURLConnection) request.answerTo().toURL().openConnection();
      connection.setConnectTimeout(5_000);
      connection.setReadTimeout(10_000);
      connection.setRequestMethod("PUT");
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(body.length);
      // The URL is signed for a request without a media type.
      connection.setRequestProperty("Content-Type", "");
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
      int status = connection.getResponseCode();
      if (status != 200) {
        throw new IOException("status " + status);
      }
    } catch (IOException failed) {
      throw new DependencyFailure("answer", "CloudFormation", failed);
    }
  }

  private String json(ResourceRequest request) {
    ObjectNode json = request.identity().json();
    switch (this) {
      case Done(String physicalId) ->
          json.put("Status", "SUCCESS").put("PhysicalResourceId", physicalId);
      case Failed(String physicalId, String reason) ->
          json.put("Status", "FAILED").put("PhysicalResourceId", physicalId).put("Reason", reason);
    }
    return new JsonMapper().writeValueAsString(json);
  }
}
