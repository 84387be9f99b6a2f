package club.announce;

import club.core.Club;
import club.core.Settings;
import club.core.news.Announce;
import club.dynamodb.DynamoAnnouncements;
import club.dynamodb.DynamoAttempts;
import club.dynamodb.DynamoLinks;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.web.Edge;
import club.web.Origin;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/// Lambda's entry to [AnnounceHandler].
public final class AnnounceFunction implements RequestStreamHandler {
  private final Edge edge;

  /// For Lambda: with its environment and the system clock.
  public AnnounceFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public AnnounceFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    Club club = settings.club();
    DynamoTable table = DynamoTable.of(environment);
    Announce announce =
        new Announce(
            new Announce.Ports(
                new DynamoLinks(table),
                new DynamoAttempts(table),
                new DynamoRegisters(table),
                new DynamoAnnouncements(table)),
            settings.addresses("REVIEWERS"),
            club,
            clock);
    edge =
        new Edge(
            "announce",
            club,
            Origin.of(settings.text("ORIGIN_KEY")),
            new AnnounceHandler(announce, club, clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    edge.handle(event, answer, context);
  }
}
