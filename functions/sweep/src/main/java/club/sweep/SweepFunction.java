package club.sweep;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Invocation;
import club.core.Settings;
import club.core.entry.AskYearly;
import club.core.mail.Outbox;
import club.core.mail.Sweep;
import club.core.morning.BeginDay;
import club.core.morning.Expire;
import club.core.morning.Mornings;
import club.core.morning.Remind;
import club.core.morning.Summarise;
import club.core.news.ProposeAnnouncement;
import club.core.request.Erase;
import club.core.request.ErasureLedger;
import club.core.request.Forget;
import club.core.survey.Survey;
import club.core.verify.Verify;
import club.dynamodb.DynamoBackups;
import club.dynamodb.DynamoConfirmations;
import club.dynamodb.DynamoContacts;
import club.dynamodb.DynamoErasures;
import club.dynamodb.DynamoExpiries;
import club.dynamodb.DynamoMornings;
import club.dynamodb.DynamoOutbox;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoSurvey;
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
import java.util.List;
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
    ErasureLedger erasures = new S3ErasureLedger(S3Shelf.of(environment));
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
            beginDay(settings, table, erasures, clock),
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
                        erasures),
                    clock),
                settings.club(),
                clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context) {
    handler.handle(new Invocation("sweep", context.getAwsRequestId(), context.getLogger()::log));
  }

  private static BeginDay beginDay(
      Settings settings, DynamoTable table, ErasureLedger erasures, Clock clock) {
    Survey survey = new DynamoSurvey(table);
    List<EmailAddress> reviewers = settings.addresses("REVIEWERS");
    boolean escalates = settings.optionalAddress("ESCALATION_ADDRESS").isPresent();
    Club club = settings.club();
    Mornings mornings = new DynamoMornings(table);
    Outbox outbox = new DynamoOutbox(table);
    return new BeginDay(
        mornings,
        survey,
        new Verify(survey, erasures, clock),
        new Remind(outbox, reviewers, escalates, club, clock),
        new Expire(outbox, new DynamoExpiries(table), reviewers, club, clock),
        new Summarise(mornings, new DynamoBackups(table), reviewers, club, clock),
        reviewers,
        club,
        clock);
  }
}
