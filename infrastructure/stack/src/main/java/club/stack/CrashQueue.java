package club.sqs;

import club.aws.AwsAccount;
import club.aws.Timeouts;
import club.core.CrashReports;
import club.core.DependencyFailure;
import club.core.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// [CrashReports] in a queue. Messages are received and deleted, not purged: a purge takes a minute
/// and would also delete what arrives meanwhile.
///
/// @param queue the queue's URL
public record SqsCrashReports(SqsClient sqs, String queue) implements CrashReports {
  /// Longer than a receive waits for messages.
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));

  /// The most messages that one receive returns, and that one batch deletes.
  private static final int AT_ONCE = 10;

  /// A limit, for a queue that is filled as fast as it is emptied.
  private static final int RECEIVES = 1000;

  /// The queue that an environment names: `CRASH_QUEUE`, and what [AwsAccount] reads.
  ///
  /// @throws Settings.MissingSetting when a variable is not set
  public static SqsCrashReports of(Map<String, String> environment) {
    return new SqsCrashReports(
        new AwsAccount(environment)
            .prepare(SqsClient.builder(), "SQS", TIMEOUTS, AwsRetryStrategy.standardRetryStrategy())
            .build(),
        new Settings(environment).text("CRASH_QUEUE"));
  }

  @Override
  public long count() {
    QueueAttributeName number = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;
    return Long.parseLong(
        call(
                "count the reports",
                () -> sqs.getQueueAttributes(ask -> ask.queueUrl(queue).attributeNames(number)))
            .attributes()
            .getOrDefault(number, "0"));
  }

  @Override
  public long discard() {
    long discarded = 0;
    for (int i = 0; i < RECEIVES; i++) {
      List<Message> reports = receive();
      if (reports.isEmpty()) {
        return discarded;
      }
      discarded += delete(reports);
    }
    return discarded;
  }

  private List<Message> receive() {
    return call(
            "read the reports",
            () ->
                sqs.receiveMessage(
                    ask -> ask.queueUrl(queue).maxNumberOfMessages(AT_ONCE).waitTimeSeconds(1)))
        .messages();
  }

  private long delete(List<Message> reports) {
    return call(
            "discard the reports",
            () ->
                sqs.deleteMessageBatch(
                    ask ->
                        ask.queueUrl(queue)
                            .entries(reports.stream().map(SqsCrashReports::entry).toList())))
        .successful()
        .size();
  }

  private static DeleteMessageBatchRequestEntry entry(Message report) {
    return DeleteMessageBatchRequestEntry.builder()
        .id(report.messageId())
        .receiptHandle(report.receiptHandle())
        .build();
  }

  private static <T> T call(String operation, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException failed) {
      throw new DependencyFailure(operation, "queue", failed);
    }
  }
}
