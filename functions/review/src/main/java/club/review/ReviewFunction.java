package club.review;

import club.core.Club;
import club.core.Settings;
import club.core.request.Decide;
import club.core.request.Resend;
import club.core.request.Warn;
import club.dynamodb.DynamoAttempts;
import club.dynamodb.DynamoBlockages;
import club.dynamodb.DynamoDecisions;
import club.dynamodb.DynamoHistories;
import club.dynamodb.DynamoLinks;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoResending;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoWaitingRequests;
import club.web.Edge;
import club.web.Origin;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/// Lambda's entry to [ReviewHandler].
public final class ReviewFunction implements RequestStreamHandler {
  private final Edge edge;

  /// For Lambda: with its environment and the system clock.
  public ReviewFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public ReviewFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    Club club = settings.club();
    DynamoTable table = DynamoTable.of(environment);
    Decide decide =
        new Decide(
            new Decide.Ports(
                new DynamoLinks(table),
                new DynamoAttempts(table),
                new DynamoRequests(table),
                new DynamoHistories(table),
                new DynamoRegisters(table),
                new DynamoDecisions(table)),
            settings.addresses("REVIEWERS"),
            club,
            clock);
    edge =
        new Edge(
            "review",
            club,
            Origin.of(settings.text("ORIGIN_KEY")),
            new ReviewHandler(
                decide,
                new Resend(
                    new DynamoResending(table),
                    new DynamoLinks(table),
                    new DynamoRequests(table),
                    settings.addresses("REVIEWERS"),
                    club,
                    clock),
                new Warn(
                    new DynamoRegisters(table),
                    new DynamoWaitingRequests(table),
                    new DynamoBlockages(table)),
                club,
                clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    edge.handle(event, answer, context);
  }
}
