package club.stack.doctor;

import club.stack.AwsCall;
import java.util.List;
import software.amazon.awssdk.services.sns.SnsClient;

/// [Topics] on SNS. See
/// [ListSubscriptionsByTopic](https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html).
record Sns(SnsClient client) implements Topics {
  @Override
  public List<Subscription> subscriptions(String topicArn) {
    return new AwsCall("sns:ListSubscriptionsByTopic")
        .answer(
            () ->
                client
                    .listSubscriptionsByTopicPaginator(request -> request.topicArn(topicArn))
                    .subscriptions()
                    .stream()
                    // Until it is confirmed there is a word instead, `PendingConfirmation`.
                    .map(
                        each ->
                            new Subscription(
                                each.endpoint(), each.subscriptionArn().startsWith("arn:")))
                    .toList());
  }
}
