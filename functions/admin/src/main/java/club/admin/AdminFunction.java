package club.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.archive.Restore;
import club.core.mail.Redrive;
import club.core.register.ImportMembers;
import club.dynamodb.DynamoArchive;
import club.dynamodb.DynamoMemberImport;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRestoreMark;
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
    this.handler =
        new AdminHandler(
            List.of(
                new ImportCommand(
                    new ImportMembers(new DynamoRegisters(table), new DynamoMemberImport(table))),
                new ExportCommand(archive, mark),
                new RestoreCommand(new Restore(archive, mark)),
                new RedriveCommand(
                    new Redrive(new DynamoUnfinished(table), clock),
                    SqsCrashReports.of(environment))));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    String read = new String(event.readAllBytes(), UTF_8);
    answer.write(
        handler.handle(read, context.getAwsRequestId(), context.getLogger()::log).getBytes(UTF_8));
  }
}
