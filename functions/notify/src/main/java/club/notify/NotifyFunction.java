package club.notify;

import club.core.Invocation;
import club.core.Settings;
import club.core.limit.MailboxLimit;
import club.core.link.Code;
import club.core.link.Token;
import club.core.mail.MailLinks;
import club.core.mail.SendMails;
import club.dynamodb.DynamoBlockages;
import club.dynamodb.DynamoChronicle;
import club.dynamodb.DynamoContacts;
import club.dynamodb.DynamoLedger;
import club.dynamodb.DynamoMorningNotes;
import club.dynamodb.DynamoProposals;
import club.dynamodb.DynamoQuotas;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoUnfinished;
import club.dynamodb.DynamoWaitingRequests;
import club.ses.SesMailer;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The Lambda function that sends mails: called with records of the table's stream.
public final class NotifyFunction implements RequestHandler<DynamodbEvent, @Nullable Void> {
  private final NotifyHandler handler;

  /// For Lambda: with its environment and the system clock.
  public NotifyFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public NotifyFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    DynamoTable table = DynamoTable.of(environment);
    SendMails.Ports ports =
        new SendMails.Ports(
            new DynamoLedger(table),
            new DynamoBlockages(table),
            new DynamoRequests(table),
            new DynamoWaitingRequests(table),
            new DynamoRegisters(table),
            new DynamoContacts(table),
            new DynamoChronicle(table),
            new DynamoProposals(table),
            new DynamoMorningNotes(table),
            new MimeComposer(
                settings.club(), settings.text("SITE_URL"), settings.address("MAIL_FROM")),
            SesMailer.of(environment),
            new DynamoQuotas(table),
            new DynamoUnfinished(table));
    RandomGenerator random = new SecureRandom();
    MailLinks links =
        new MailLinks(
            () -> Token.random(random),
            () -> Code.random(random),
            settings.club().terms().linkLife());
    handler =
        new NotifyHandler(
            new SendMails(
                ports,
                links,
                settings.addresses("REVIEWERS"),
                settings.optionalAddress("ESCALATION_ADDRESS"),
                new MailboxLimit(
                    settings.number("STAFF_MAILS_AN_HOUR"), settings.number("STAFF_MAILS_A_DAY")),
                clock));
  }

  @Override
  public @Nullable Void handleRequest(DynamodbEvent event, Context context) {
    handler.handle(
        event, new Invocation("notify", context.getAwsRequestId(), context.getLogger()::log));
    return null;
  }
}
