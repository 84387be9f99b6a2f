package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.Invocation;
import club.core.Settings;
import club.core.site.PublishSite;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.s3.S3Shelf;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Lambda function that writes the public site: called with records of the table's stream, by a
/// schedule, by a deploy, and by an operator, who may ask for a dry run. It answers with what it
/// did.
public final class PublishFunction implements RequestStreamHandler {
  /// The pause between two tries of a deploy to write the site.
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Map<String, String> environment;
  private @Nullable PublishHandler wired;

  /// For Lambda: with its environment and the system clock.
  public PublishFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment, which the first call that publishes reads, so that a deploy with a
  /// wrong setting still gets an answer. The clock is not used: a page's date is that of the
  /// register's last change.
  public PublishFunction(Map<String, String> environment, Clock clock) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    byte[] read = event.readAllBytes();
    Optional<ResourceRequest> deploy = ResourceRequest.read(read);
    Invocation invocation =
        new Invocation("publish", context.getAwsRequestId(), context.getLogger()::log);
    if (deploy.isPresent()) {
      SiteResource site =
          new SiteResource(
              () -> handler().handle(PublishEvent.WAKE_UP, invocation), () -> Thread.sleep(PAUSE));
      // A log line of its own beside those of the tries: the answer may fail where publishing did
      // not.
      invocation.run(() -> answered(site, deploy.get()));
    } else {
      answer.write(handler().handle(PublishEvent.read(read), invocation).getBytes(UTF_8));
    }
  }

  private static Invocation.Ended<ResourceRequest> answered(
      SiteResource site, ResourceRequest deploy) {
    site.handle(deploy);
    return new Invocation.Ended<>(deploy, "answered");
  }

  private PublishHandler handler() {
    PublishHandler handler = wired;
    if (handler == null) {
      Settings settings = new Settings(environment);
      handler =
          new PublishHandler(
              new PublishSite(
                  S3Shelf.of(environment),
                  new DynamoRegisters(DynamoTable.of(environment)),
                  new SiteRenderer(settings.club(), settings.text("SITE_URL"))));
      wired = handler;
    }
    return handler;
  }
}
