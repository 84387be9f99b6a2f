package club.stack;

import club.core.CrashReports;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// [CrashReports] in a queue. Messages are received and deleted, not purged: a purge takes a minute
/// and would also delete what arrives meanwhile. Each call throws a [StackProblem] when the queue
/// does not answer.
///
/// @param queue the queue's URL
record CrashQueue(SqsClient sqs, String queue) implements CrashReports {
  /// The most messages that one receive returns, and that one batch deletes.
  private static final int AT_ONCE = 10;

  /// A limit, for a queue that is filled as fast as it is emptied.
  private static final int RECEIVES = 1000;

  @Override
  public long count() {
    QueueAttributeName number = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;
    return Long.parseLong(
        new AwsCall("sqs:GetQueueAttributes")
            .answer(() -> sqs.getQueueAttributes(ask -> ask.queueUrl(queue).attributeNames(number)))
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
    return new AwsCall("sqs:ReceiveMessage")
        .answer(
            () ->
                sqs.receiveMessage(
                    ask -> ask.queueUrl(queue).maxNumberOfMessages(AT_ONCE).waitTimeSeconds(1)))
        .messages();
  }

  private long delete(List<Message> reports) {
    List<DeleteMessageBatchRequestEntry> entries =
        reports.stream()
            .map(
                report ->
                    DeleteMessageBatchRequestEntry.builder()
                        .id(report.messageId())
                        .receiptHandle(report.receiptHandle())
                        .build())
            .toList();
    return new AwsCall("sqs:DeleteMessage")
        .answer(() -> sqs.deleteMessageBatch(ask -> ask.queueUrl(queue).entries(entries)))
        .successful()
        .size();
  }
}
