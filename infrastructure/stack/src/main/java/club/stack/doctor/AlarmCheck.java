package club.stack.doctor;

import club.stack.doctor.Step.Run;
import club.stack.doctor.Step.Say;
import club.stack.doctor.Topics.Subscription;
import java.util.Optional;

/// Whether somebody is told when an alarm rings. SNS writes to an address only after a click in the
/// mail that it sends, and forgets an address that was not confirmed after 48 hours. See [Email
/// notifications](https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html) and
/// [Deleting a
/// subscription](https://docs.aws.amazon.com/sns/latest/dg/sns-delete-subscription-topic.html).
///
/// @param topic the ARN of the topic; empty when the stack has none
/// @param address that was chosen; empty when none was
record AlarmCheck(
    Topics topics, Commands commands, Optional<String> topic, Optional<String> address)
    implements Check {
  @Override
  public String title() {
    return "Alarm address";
  }

  @Override
  public Finding look() {
    if (topic.isEmpty() || address.isEmpty()) {
      return Finding.toDo(
          "No alarm address is chosen: nobody will be told when something fails.",
          commands.deploy("AlarmAddress", "YOU@YOUR.DOMAIN"));
    }
    return subscription(topic.get(), address.get())
        .map(known -> known.isConfirmed() ? confirmed(known) : pending(topic.get(), known))
        .orElseGet(() -> forgotten(topic.get(), address.get()));
  }

  private Optional<Subscription> subscription(String arn, String chosen) {
    return topics.subscriptions(arn).stream()
        .filter(each -> each.endpoint().equalsIgnoreCase(chosen))
        // It may have been asked for twice.
        .reduce((one, other) -> one.isConfirmed() ? one : other);
  }

  private static Finding confirmed(Subscription known) {
    return Finding.done("Alarms are mailed to %s.".formatted(known.endpoint()));
  }

  private Finding pending(String arn, Subscription known) {
    return Finding.toDo(
        "%s has not confirmed: nobody is told when something fails.".formatted(known.endpoint()),
        new Say(
            "Open the mail \"AWS Notification - Subscription Confirmation\" there and follow its"
                + " link. This sends another:"),
        subscribe(arn, known.endpoint()));
  }

  private Finding forgotten(String arn, String chosen) {
    return Finding.toDo(
        "SNS has no subscription of %s: it was not confirmed within 48 hours, or has been ended."
                .formatted(chosen)
            + " Nobody is told when something fails.",
        new Say("Subscribe it, and follow the link in the mail:"),
        subscribe(arn, chosen));
  }

  private Run subscribe(String arn, String endpoint) {
    return commands.aws(
        "sns subscribe --protocol email --notification-endpoint %s --topic-arn %s"
            .formatted(endpoint, arn));
  }
}
