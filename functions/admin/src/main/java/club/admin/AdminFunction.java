package club.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.archive.Restore;
import club.core.mail.AskReviewers;
import club.core.mail.Redrive;
import club.core.mail.Unblock;
import club.core.register.ImportMembers;
import club.core.verify.Verify;
import club.dynamodb.DynamoArchive;
import club.dynamodb.DynamoBlockages;
import club.dynamodb.DynamoBlocking;
import club.dynamodb.DynamoMemberImport;
import club.dynamodb.DynamoMending;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoRestoreMark;
import club.dynamodb.DynamoSurvey;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoUnfinished;
import club.sqs.SqsCrashReports;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Lambda's entry to `admin`. No event source calls it: whoever may, may by IAM alone.
public final class AdminFunction implements RequestStreamHandler {
  private final AdminHandler handler;

  /// As Lambda calls it.
  public AdminFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// Wired from this environment, on this clock.
  public AdminFunction(Map<String, String> environment, Clock clock) {
    DynamoTable table = DynamoTable.of(environment);
    DynamoArchive archive = new DynamoArchive(table);
    DynamoRestoreMark mark = new DynamoRestoreMark(table);
    Unblock unblock =
        new Unblock(
            new DynamoBlocking(table),
            new DynamoBlockages(table),
            new DynamoUnfinished(table),
            new DynamoRequests(table),
            clock);
    this.handler =
        new AdminHandler(
            List.of(
                new ImportCommand(
                    new ImportMembers(new DynamoRegisters(table), new DynamoMemberImport(table))),
                new ExportCommand(archive, mark),
                new RestoreCommand(new Restore(archive, mark)),
                new RedriveCommand(
                    new Redrive(new DynamoUnfinished(table), clock),
                    unblock,
                    new AskReviewers(new DynamoSurvey(table), new DynamoMending(table), clock),
                    SqsCrashReports.of(environment)),
                new UnblockCommand(unblock),
                new VerifyCommand(new Verify(new DynamoSurvey(table), clock))));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    String command = new String(event.readAllBytes(), UTF_8);
    String requestId = context.getAwsRequestId();
    answer.write(handler.handle(command, requestId, context.getLogger()::log).getBytes(UTF_8));
  }
}
