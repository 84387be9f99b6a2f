package club.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Logs the key of each stream record.
public final class WatchFunction implements RequestHandler<DynamodbEvent, @Nullable Void> {
  public WatchFunction(Map<String, String> environment, Clock clock) {}

  @Override
  public @Nullable Void handleRequest(DynamodbEvent event, Context context) {
    Optional.ofNullable(event.getRecords()).orElse(List.of()).stream()
        .flatMap(record -> Optional.ofNullable(record.getDynamodb().getKeys().get("pk")).stream())
        .map(AttributeValue::getS)
        .forEach(key -> context.getLogger().log("watch " + key));
    return null;
  }
}
