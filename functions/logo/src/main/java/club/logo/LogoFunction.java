package club.logo;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Settings;
import club.core.link.CodeCheck;
import club.core.link.MemberLinks;
import club.core.logo.ChangeLogo;
import club.dynamodb.DynamoAttempts;
import club.dynamodb.DynamoLinks;
import club.dynamodb.DynamoOutbox;
import club.dynamodb.DynamoRegisterChanges;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.s3.S3Logos;
import club.s3.S3Shelf;
import club.web.Edge;
import club.web.Origin;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Lambda's entry to [LogoHandler].
public final class LogoFunction implements RequestStreamHandler {
  private final Edge edge;

  /// For Lambda: with its environment and the system clock.
  public LogoFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public LogoFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    Club club = settings.club();
    List<EmailAddress> reviewers = settings.addresses("REVIEWERS");
    DynamoTable table = DynamoTable.of(environment);
    DynamoRegisters registers = new DynamoRegisters(table);
    ChangeLogo change =
        new ChangeLogo(
            new ChangeLogo.Ports(
                new MemberLinks(new DynamoLinks(table), registers, reviewers, clock),
                new CodeCheck(new DynamoAttempts(table), clock),
                registers,
                new DynamoRegisterChanges(table),
                new S3Logos(S3Shelf.of(environment)),
                new DynamoOutbox(table)),
            new DrawnTiles(),
            reviewers,
            clock);
    edge =
        new Edge(
            "logo",
            club,
            Origin.of(settings.text("ORIGIN_KEY")),
            new LogoHandler(change, club, clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    edge.handle(event, answer, context);
  }
}
