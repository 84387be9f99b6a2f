package club.stack.doctor;

import club.stack.AwsCall;
import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import java.util.Comparator;
import java.util.Optional;
import software.amazon.awssdk.services.sns.SnsClient;

/// Whether alarms reach a mailbox, and cannot be unsubscribed by a click. SNS mails an address only
/// once it is confirmed, and drops an unconfirmed subscription after 48 hours. Each mail ends with
/// a link that ends the subscription, and mail scanners open links; the link asks for AWS
/// credentials only if the subscription was confirmed with them. See [Deleting a
/// subscription](https://docs.aws.amazon.com/sns/latest/dg/sns-delete-subscription-topic.html) and
/// [ConfirmSubscription](https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html).
///
/// @param topic the ARN of the alarm topic
/// @param address what `AlarmAddress` says
record AlarmCheck(String topic, String address) {
  /// A subscription of the address.
  ///
  /// @param arn the word `PendingConfirmation` until the subscription is confirmed
  /// @param isAuthenticated whether it was confirmed with AWS credentials
  record Subscription(String arn, boolean isAuthenticated) {
    boolean isConfirmed() {
      return arn.startsWith("arn:");
    }
  }

  /// The subscription of the address, a confirmed one if it has several; empty if none. See
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
        on the link in an alarm could then end the subscription. Copy its token, the text between \
        Token= and the next &:
        $ aws sns confirm-subscription --authenticate-on-unsubscribe true --topic-arn %s --token \
        TOKEN --region {region}
        """
            .formatted(topic);
    if (subscription.isEmpty()) {
      return new ToDo(
          """
          SNS has no subscription for %s: nobody confirmed it within 48 hours, or a link in a mail ended \
          it. Nobody receives alarms.
          """
                  .formatted(address)
              + subscribe
              + confirm);
    }
    Subscription known = subscription.get();
    if (!known.isConfirmed()) {
      return new ToDo(
          "%s has not confirmed the subscription: nobody receives alarms.\n".formatted(address)
              + confirm
              + "> This sends the mail again:\n"
              + subscribe);
    }
    if (!known.isAuthenticated()) {
      return new ToDo(
          """
          Alarms are mailed to %s, until somebody, or a mail scanner, opens the link at the end of one: \
          that ends the subscription.
          > Subscribe again:
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
