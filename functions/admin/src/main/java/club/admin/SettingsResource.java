package club.admin;

import club.core.LogLine;
import club.deployment.Digest;
import club.deployment.ResourceAnswer;
import club.deployment.ResourceRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells a deploy the digest of its parameters, as the resource `Settings` of the template.
final class SettingsResource {
  private static final String PHYSICAL_ID = "settings";

  private SettingsResource() {}

  /// Answers, and logs one line. There is nothing to delete.
  ///
  /// @throws club.core.DependencyFailure when the answer did not arrive
  static void handle(ResourceRequest request, String requestId, Consumer<String> log) {
    long start = System.nanoTime();
    Map<String, String> attributes = Map.of("Digest", Digest.of(request.properties()));
    new ResourceAnswer.Done(PHYSICAL_ID, attributes).send(request);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    log.accept(
        new LogLine(requestId, "admin settings", "told", milliseconds, Optional.empty()).json());
  }
}
