package club.publish;

import club.core.Settings;
import club.core.site.PublishSite;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.s3.S3Shelf;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The Lambda function that writes the public site: called with records of the table's stream, and
/// by a schedule, whose event has no records.
public final class PublishFunction implements RequestHandler<DynamodbEvent, @Nullable Void> {
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
  public @Nullable Void handleRequest(DynamodbEvent event, Context context) {
    handler.handle(context);
    return null;
  }
}
