package club.admin;

import club.core.LogLine;
import club.deployment.Digest;
import club.deployment.ResourceAnswer;
import club.deployment.ResourceRequest;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells a deploy the digest of its parameters, as the resource `Settings` of the template.
final class SettingsResource {
  private static final String PHYSICAL_ID = "settings";

  private SettingsResource() {}

  /// Answers, and logs one line. There is nothing to delete. A time zone that Java does not know
  /// stops the deploy here, before each function fails to start with it.
  ///
  /// @throws club.core.DependencyFailure when the answer did not arrive
  static void handle(ResourceRequest request, String requestId, Consumer<String> log) {
    long start = System.nanoTime();
    Map<String, String> settings = request.properties();
    String zone = settings.getOrDefault("TimeZone", "UTC");
    boolean isDeleted = request.change() == ResourceRequest.Change.DELETE;
    boolean known = isDeleted || ZoneId.getAvailableZoneIds().contains(zone);
    ResourceAnswer answer =
        known
            ? new ResourceAnswer.Done(PHYSICAL_ID, Map.of("Digest", Digest.of(settings)))
            : new ResourceAnswer.Failed(
                PHYSICAL_ID,
                "TimeZone: there is no time zone " + zone + ". Give one such as Europe/Paris.");
    answer.send(request);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    log.accept(
        new LogLine(
                requestId,
                "admin settings",
                known ? "told" : "refused",
                milliseconds,
                Optional.empty())
            .json());
  }
}
