package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Map;

/// The Lambda function that writes the public site: called with records of the table's stream, by a
/// schedule, and by an operator, who may ask what it would do. It answers what it did.
public final class PublishFunction implements RequestStreamHandler {
  private final PublishHandler handler;

  /// As Lambda makes it.
  public PublishFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment. No clock is read: a page's date is that of the register's last change.
  public PublishFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    handler =
        new PublishHandler(
            new PublishSite(
                S3Shelf.of(environment),
                new DynamoRegisters(DynamoTable.of(environment)),
                new SiteRenderer(settings.club(), settings.text("SITE_URL"))));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    answer.write(handler.handle(PublishEvent.read(event), context).getBytes(UTF_8));
  }
}
