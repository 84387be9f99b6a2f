package club.applicant;

import club.core.Settings;
import club.core.request.Amend;
import club.core.request.Erase;
import club.core.request.Follow;
import club.dynamodb.DynamoAmendments;
import club.dynamodb.DynamoAttempts;
import club.dynamodb.DynamoBlockages;
import club.dynamodb.DynamoContacts;
import club.dynamodb.DynamoErasures;
import club.dynamodb.DynamoFreshLinks;
import club.dynamodb.DynamoLinks;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoTracking;
import club.s3.S3ErasureLedger;
import club.s3.S3Shelf;
import club.web.Edge;
import club.web.Origin;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/// Lambda's entry to [ApplicantHandler].
public final class ApplicantFunction implements RequestStreamHandler {
  private final Edge edge;

  /// For Lambda: with its environment and the system clock.
  public ApplicantFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public ApplicantFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    DynamoTable table = DynamoTable.of(environment);
    Follow follow =
        new Follow(
            new Follow.Ports(
                new DynamoLinks(table),
                new DynamoRequests(table),
                new DynamoTracking(table),
                new DynamoBlockages(table),
                new DynamoErasures(table)),
            clock);
    Erase erase =
        new Erase(
            new Erase.Ports(
                new DynamoRequests(table),
                new DynamoRegisters(table),
                new DynamoContacts(table),
                new DynamoErasures(table),
                new S3ErasureLedger(S3Shelf.of(environment))),
            clock);
    Amend amend =
        new Amend(
            new Amend.Ports(
                new DynamoLinks(table),
                new DynamoAttempts(table),
                new DynamoRequests(table),
                new DynamoAmendments(table),
                new DynamoFreshLinks(table)),
            erase,
            settings.addresses("REVIEWERS"),
            clock);
    edge =
        new Edge(
            "applicant",
            settings.club(),
            Origin.of(settings.text("ORIGIN_KEY")),
            new ApplicantHandler(follow, amend, settings.club(), clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    edge.handle(event, answer, context);
  }
}
