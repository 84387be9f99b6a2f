package club.sweep;

import club.core.Invocation;
import club.core.Settings;
import club.core.entry.AskYearly;
import club.core.mail.Sweep;
import club.core.news.ProposeAnnouncement;
import club.core.request.Erase;
import club.core.request.Forget;
import club.dynamodb.DynamoConfirmations;
import club.dynamodb.DynamoContacts;
import club.dynamodb.DynamoErasures;
import club.dynamodb.DynamoOutbox;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoUnfinished;
import club.dynamodb.DynamoWaitingRequests;
import club.s3.S3ErasureLedger;
import club.s3.S3Shelf;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/// Lambda's entry to `sweep`.
public final class SweepFunction implements RequestStreamHandler {
  private final SweepHandler handler;

  /// For Lambda: with its environment and the system clock.
  public SweepFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public SweepFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    DynamoTable table = DynamoTable.of(environment);
    this.handler =
        new SweepHandler(
            new Sweep(new DynamoUnfinished(table), clock),
            new ProposeAnnouncement(
                new DynamoRegisters(table),
                new DynamoOutbox(table),
                settings.addresses("REVIEWERS"),
                settings.club(),
                clock),
            new AskYearly(
                new DynamoConfirmations(table),
                new DynamoRegisters(table),
                Duration.ofDays(settings.number("CONFIRM_DAYS")),
                clock),
            new Forget(
                new DynamoWaitingRequests(table),
                new DynamoRegisters(table),
                new DynamoConfirmations(table),
                new Erase(
                    new Erase.Ports(
                        new DynamoRequests(table),
                        new DynamoRegisters(table),
                        new DynamoContacts(table),
                        new DynamoErasures(table),
                        new S3ErasureLedger(S3Shelf.of(environment))),
                    clock),
                settings.club(),
                clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context) {
    handler.handle(new Invocation("sweep", context.getAwsRequestId(), context.getLogger()::log));
  }
}
