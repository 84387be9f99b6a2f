package club.stack.doctor;

import club.stack.AwsDouble;
import club.stack.doctor.Topics.Subscription;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;

class SnsTest implements TopicsContract {
  private final AwsDouble aws = new AwsDouble();

  @AfterEach
  void close() {
    aws.close();
  }

  @Override
  public Topics topics(List<Subscription> subscriptions) {
    tell(aws, subscriptions);
    return new Sns(aws.services().sns());
  }

  /// SNS's answer on the wire, as its API reference shows it.
  static void tell(AwsDouble aws, List<Subscription> subscriptions) {
    aws.answer(
        "ListSubscriptionsByTopic",
        200,
        AwsDouble.result(
            "ListSubscriptionsByTopic",
            subscriptions.stream()
                .map(
                    each ->
                        ("<member><TopicArn>%s</TopicArn><Protocol>email</Protocol>"
                                + "<SubscriptionArn>%s</SubscriptionArn><Owner>123456789012</Owner>"
                                + "<Endpoint>%s</Endpoint></member>")
                            .formatted(
                                TOPIC,
                                each.isConfirmed() ? TOPIC + ":1" : "PendingConfirmation",
                                each.endpoint()))
                .collect(Collectors.joining("", "<Subscriptions>", "</Subscriptions>"))));
  }
}
