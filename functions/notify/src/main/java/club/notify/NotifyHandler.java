package club.notify;

import club.core.DependencyFailure;
import club.core.Invocation;
import club.core.Reference;
import club.core.mail.SendMails;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes stream records as wake-ups: it sends the mails that are due about each request that they
/// name.
///
/// A request that fails does not hold up the others. Only when the table does not answer does the
/// call fail, so that Lambda repeats it; everything else is left to `sweep`.
public final class NotifyHandler {
  private static final String MAIL = "MAIL#";

  private final SendMails sendMails;

  /// Sends with this use case.
  public NotifyHandler(SendMails sendMails) {
    this.sendMails = sendMails;
  }

  /// Handles one batch, and logs one line.
  ///
  /// @throws DependencyFailure when the table did not answer about one request or more
  public void handle(DynamodbEvent event, Invocation invocation) {
    invocation
        .run(() -> ended(references(event).map(this::attempt).toList()))
        .ifPresent(
            failure -> {
              throw failure;
            });
  }

  /// The result for one request's mails.
  private record Attempt(SendMails.Report report, Optional<RuntimeException> failure) {}

  /// The result of a batch: the worst that happened. The answer is the exception that makes the
  /// call fail, if any.
  private static Invocation.Ended<Optional<RuntimeException>> ended(List<Attempt> attempts) {
    SendMails.Report all =
        attempts.stream()
            .map(Attempt::report)
            .reduce(SendMails.Report.NOTHING, SendMails.Report::plus);
    List<RuntimeException> failures =
        attempts.stream().flatMap(attempt -> attempt.failure().stream()).toList();
    return new Invocation.Ended<>(
        failures.stream().filter(DependencyFailure.class::isInstance).findFirst(),
        failures.isEmpty() ? outcome(all) : "failed",
        Map.of(
            "sent", (long) all.sent(),
            "unknown", (long) all.unknown(),
            "parked", (long) all.parked(),
            "blocked", (long) all.blocked()),
        failures.stream().<Throwable>map(failure -> failure).findFirst());
  }

  private static String outcome(SendMails.Report all) {
    if (all.parked() > 0) {
      return "parked";
    }
    if (all.unknown() > 0) {
      return "unknown";
    }
    if (all.blocked() > 0) {
      return "blocked";
    }
    return all.sent() > 0 ? "sent" : "idle";
  }

  private Attempt attempt(Reference reference) {
    try {
      return new Attempt(sendMails.send(reference), Optional.empty());
    } catch (RuntimeException failure) {
      return new Attempt(SendMails.Report.NOTHING, Optional.of(failure));
    }
  }

  private static Stream<Reference> references(DynamodbEvent event) {
    return Optional.ofNullable(event.getRecords()).stream()
        .flatMap(List::stream)
        .map(DynamodbEvent.DynamodbStreamRecord::getDynamodb)
        .flatMap(record -> partition(record).stream())
        .filter(key -> key.startsWith(MAIL))
        .flatMap(key -> Reference.of(key.substring(MAIL.length())).stream())
        .distinct();
  }

  private static Optional<String> partition(StreamRecord record) {
    Optional<Map<String, AttributeValue>> keys = Optional.ofNullable(record.getKeys());
    return keys.map(found -> found.get("pk")).map(AttributeValue::getS);
  }
}
