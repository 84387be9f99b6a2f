package club.stack.doctor;

import club.stack.AwsCall;
import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import java.util.Comparator;
import java.util.Optional;
import software.amazon.awssdk.services.sns.SnsClient;

/// Whether somebody is told when an alarm rings, and stays told. SNS writes to an address only once
/// it is confirmed, and forgets one that is not after 48 hours. Each mail ends with a link that
/// ends the subscription, and mail scanners open links; it asks for AWS credentials only where the
/// subscription was confirmed with them. See [Deleting a
/// subscription](https://docs.aws.amazon.com/sns/latest/dg/sns-delete-subscription-topic.html) and
/// [ConfirmSubscription](https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html).
///
/// @param topic its ARN
/// @param address that was chosen
record AlarmCheck(String topic, String address) {
  /// The address, as SNS knows it.
  ///
  /// @param arn until the subscription is confirmed there is a word instead, `PendingConfirmation`
  /// @param isAuthenticated whether it was confirmed with AWS credentials
  record Subscription(String arn, boolean isAuthenticated) {
    boolean isConfirmed() {
      return arn.startsWith("arn:");
    }
  }

  /// A confirmed subscription of the address where it has several; empty where it has none. See
  /// [GetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html).
  ///
  /// @throws club.stack.StackProblem when SNS does not answer
  Optional<Subscription> subscription(SnsClient sns) {
    return new AwsCall("sns:ListSubscriptionsByTopic")
        .answer(
            () ->
                sns
                    .listSubscriptionsByTopicPaginator(request -> request.topicArn(topic))
                    .subscriptions()
                    .stream()
                    .filter(each -> each.endpoint().equalsIgnoreCase(address))
                    .map(each -> new Subscription(each.subscriptionArn(), false))
                    .max(Comparator.comparing(Subscription::isConfirmed)))
        .map(each -> each.isConfirmed() ? confirmed(each.arn(), sns) : each);
  }

  private static Subscription confirmed(String arn, SnsClient sns) {
    var known =
        new AwsCall("sns:GetSubscriptionAttributes")
            .answer(() -> sns.getSubscriptionAttributes(request -> request.subscriptionArn(arn)));
    return new Subscription(
        arn, "true".equals(known.attributes().get("ConfirmationWasAuthenticated")));
  }

  Finding finding(Optional<Subscription> subscription) {
    String subscribe =
        "$ aws sns subscribe --protocol email --notification-endpoint %s --topic-arn %s --region {region}\n"
            .formatted(address, topic);
    String confirm =
        """
        > Do not open the link in the mail "AWS Notification - Subscription Confirmation": any click \
        on the link in an alarm could then end the subscription. Copy its token, which stands between \
        Token= and the next &:
        $ aws sns confirm-subscription --authenticate-on-unsubscribe true --topic-arn %s --token \
        TOKEN --region {region}
        """
            .formatted(topic);
    if (subscription.isEmpty()) {
      return new ToDo(
          """
          SNS has no subscription of %s: nobody confirmed it within 48 hours, or a link in a mail ended \
          it. Nobody is told when something fails.
          """
                  .formatted(address)
              + subscribe
              + confirm);
    }
    Subscription known = subscription.get();
    if (!known.isConfirmed()) {
      return new ToDo(
          "%s has not confirmed: nobody is told when something fails.\n".formatted(address)
              + confirm
              + "> This sends the mail again:\n"
              + subscribe);
    }
    if (!known.isAuthenticated()) {
      return new ToDo(
          """
          Alarms are mailed to %s, until somebody, or a mail scanner, opens the link at the end of one: \
          that ends the subscription.
          > Subscribe anew:
          $ aws sns unsubscribe --subscription-arn %s --region {region}
          """
                  .formatted(address, known.arn())
              + subscribe
              + confirm);
    }
    return new Settled(
        "Alarms are mailed to %s; only AWS credentials can end the subscription."
            .formatted(address));
  }
}
