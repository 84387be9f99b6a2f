package club.local.mail;

import club.local.Json;
import club.local.lambda.AsynchronousCalls;
import club.local.lambda.Invocable;
import club.local.template.PseudoParameters;
import club.local.template.ReportDestination;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// SES's reports of mails, on demand: no mail leaves this machine, so none bounces by itself. A
/// report is published only to the topic that the template names, and so to the functions that
/// subscribe to it.
///
/// **Source:** Amazon SES Developer Guide, "Monitor email sending using Amazon SES event
/// publishing"; Lambda Developer Guide, "Invoking Lambda functions with Amazon SNS notifications",
/// the example of an event.
public record MailReports(
    Mailbox mailbox,
    List<ReportDestination> destinations,
    List<? extends Invocable> functions,
    AsynchronousCalls calls,
    Clock clock) {
  /// The header in which a mail here keeps its configuration set, which SES's reports name.
  public static final String CONFIGURATION_SET = "X-SES-Configuration-Set";

  public MailReports {
    destinations = List.copyOf(destinations);
    functions = List.copyOf(functions);
  }

  /// The fate of a mail.
  enum Kind {
    /// The address refuses mail.
    BOUNCE("bounce"),
    /// SES gave it up after hours of tries.
    TRANSIENT("bounce"),
    /// It arrived, and a machine answered that its reader is away: two reports.
    ABSENCE("bounce"),
    /// SES did not try, because of the account's list.
    SUPPRESSED("bounce"),
    DELIVERY("delivery"),
    COMPLAINT("complaint"),
    REJECT("reject");

    /// As the template calls it.
    private final String type;

    Kind(String type) {
      this.type = type;
    }

    static Kind of(String word) {
      try {
        return valueOf(word.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "kind must be bounce, transient, absence, suppressed, delivery, complaint or reject",
            e);
      }
    }
  }

  /// Reports, and waits until every subscriber has been called once. Gives the mail's own page.
  ///
  /// @throws IllegalArgumentException when there is no such mail or no such kind
  public String publish(String id, String word) {
    Kind kind = Kind.of(word);
    DeliveredMail mail =
        mailbox.mail(id).orElseThrow(() -> new IllegalArgumentException("there is no such mail"));
    if (kind == Kind.ABSENCE) {
      publish(Kind.DELIVERY, mail);
    }
    publish(kind, mail);
    return mail.href();
  }

  private void publish(Kind kind, DeliveredMail mail) {
    String set = mail.headers().getOrDefault(CONFIGURATION_SET, "");
    for (ReportDestination destination : destinations) {
      if (destination.configurationSet().equals(set) && destination.types().contains(kind.type)) {
        String report = Json.print(SesEvent.of(kind, mail, set, clock.instant()));
        String event = event(destination.topic(), report);
        functions.stream()
            .filter(function -> function.definition().topics().contains(destination.topic()))
            .forEach(function -> calls.call(function, event));
      }
    }
  }

  private String event(String topic, String message) {
    String arn = PseudoParameters.arn("sns", topic);
    ObjectNode event = Json.object();
    event
        .putArray("Records")
        .addObject()
        .put("EventSource", "aws:sns")
        .put("EventVersion", "1.0")
        .put("EventSubscriptionArn", arn + ":" + UUID.randomUUID())
        .putObject("Sns")
        .put("Type", "Notification")
        .put("MessageId", UUID.randomUUID().toString())
        .put("TopicArn", arn)
        .put("Subject", "Amazon SES Email Event Notification")
        .put("Message", message)
        .put("Timestamp", clock.instant().toString())
        .putObject("MessageAttributes");
    return Json.print(event);
  }
}
