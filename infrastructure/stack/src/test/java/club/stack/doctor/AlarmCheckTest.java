package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.AwsDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlarmCheckTest {
  private static final String TOPIC = "arn:aws:sns:eu-west-3:123456789012:club-alarms";
  private static final String PENDING = "PendingConfirmation";

  private final AwsDouble aws = new AwsDouble();
  private final AlarmCheck check = new AlarmCheck(TOPIC, "ops@programme.example");

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void isSettledWhereOnlyAwsCredentialsCanEndTheSubscription() {
    subscribed(
        member("Ops@programme.example", PENDING) + member("ops@programme.example", TOPIC + ":1"));
    confirmed(aws, true);

    assertThat(finding()).isInstanceOf(Finding.Settled.class);
  }

  @Test
  void isToDoWhereAClickCanEndTheSubscription() {
    subscribed(member("ops@programme.example", TOPIC + ":1"));
    confirmed(aws, false);

    assertToDo(
        "mail scanner",
        "$ aws sns unsubscribe --subscription-arn " + TOPIC + ":1 --region",
        "$ aws sns subscribe --protocol email --notification-endpoint ops@programme.example"
            + " --topic-arn "
            + TOPIC,
        "$ aws sns confirm-subscription --authenticate-on-unsubscribe true --topic-arn "
            + TOPIC
            + " --token TOKEN --region");
  }

  @Test
  void asksForTheTokenOfTheMail() {
    subscribed(member("ops@programme.example", PENDING));

    assertToDo(
        "has not confirmed", "Do not open the link", "confirm-subscription", "sns subscribe");
  }

  @Test
  void asksForANewMailWhereSnsHasForgottenTheAddress() {
    subscribed(member("other@programme.example", TOPIC + ":1"));

    assertToDo("48 hours", "sns subscribe", "confirm-subscription");
  }

  private Finding finding() {
    return check.finding(check.subscription(aws.services().sns()));
  }

  private void assertToDo(String... texts) {
    Finding finding = finding();
    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text()).contains(texts);
  }

  private void subscribed(String members) {
    subscribed(aws, members);
  }

  /// SNS's answer on the wire, as its API reference shows it.
  static void subscribed(AwsDouble aws, String members) {
    aws.answer(
        "ListSubscriptionsByTopic",
        200,
        AwsDouble.result(
            "ListSubscriptionsByTopic", "<Subscriptions>" + members + "</Subscriptions>"));
  }

  static String member(String endpoint, String arn) {
    return ("<member><TopicArn>%s</TopicArn><Protocol>email</Protocol>"
            + "<SubscriptionArn>%s</SubscriptionArn><Owner>123456789012</Owner>"
            + "<Endpoint>%s</Endpoint></member>")
        .formatted(TOPIC, arn, endpoint);
  }

  static void confirmed(AwsDouble aws, boolean isAuthenticated) {
    aws.answer(
        "GetSubscriptionAttributes",
        200,
        AwsDouble.result(
            "GetSubscriptionAttributes",
            "<Attributes><entry><key>ConfirmationWasAuthenticated</key><value>%s</value></entry></Attributes>"
                .formatted(isAuthenticated)));
  }
}
