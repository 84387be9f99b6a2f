package club.join;

import club.core.Reference;
import club.core.Settings;
import club.core.limit.NetworkLimit;
import club.core.link.Token;
import club.core.request.Join;
import club.dynamodb.DynamoIntake;
import club.dynamodb.DynamoQuotas;
import club.dynamodb.DynamoTable;
import club.web.Edge;
import club.web.Origin;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Lambda's entry to [JoinHandler].
public final class JoinFunction implements RequestStreamHandler {
  private final Edge edge;

  /// For Lambda: with its environment and the system clock.
  public JoinFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public JoinFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    RandomGenerator random = new SecureRandom();
    DynamoTable table = DynamoTable.of(environment);
    String originKey = settings.text("ORIGIN_KEY");
    Join join =
        new Join(
            new DynamoIntake(table),
            new DynamoQuotas(table),
            new Join.Limits(
                new NetworkLimit(settings.number("NETWORK_FORMS"), originKey),
                Duration.ofHours(settings.number("ACKNOWLEDGEMENT_HOURS"))),
            settings.addresses("REVIEWERS"),
            () -> Reference.random(random),
            () -> Token.random(random),
            clock);
    edge =
        new Edge(
            "join", settings.club(), Origin.of(originKey), new JoinHandler(join, settings.club()));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    edge.handle(event, answer, context);
  }
}
