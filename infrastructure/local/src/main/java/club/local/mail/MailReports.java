package club.local.mail;

import club.local.Json;
import club.local.template.ReportDestination;
import club.local.topic.Subscriptions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What SES reports of a mail, at a person's wish: no mail leaves this machine, so that none comes
/// back of itself. A report is published where, and only where, the template says so.
///
/// **Source:** Amazon SES Developer Guide, "Monitor email sending using Amazon SES event
/// publishing".
public final class MailReports {
  /// SES names the set that a mail was sent with in its reports; here the mail keeps it.
  public static final String CONFIGURATION_SET = "X-SES-Configuration-Set";

  private final Mailbox mailbox;
  private final List<ReportDestination> destinations;
  private final Subscriptions subscriptions;
  private final Clock clock;

  public MailReports(
      Mailbox mailbox,
      List<ReportDestination> destinations,
      Subscriptions subscriptions,
      Clock clock) {
    this.mailbox = mailbox;
    this.destinations = List.copyOf(destinations);
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /// What may become of a mail.
  enum Kind {
    BOUNCE("bounce"),
    TRANSIENT("bounce"),
    COMPLAINT("complaint"),
    REJECT("reject");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /// As the template calls it.
    String type() {
      return type;
    }
  }

  /// Reports, and waits until every subscriber has been called once. Gives the mail's own page.
  ///
  /// **Errors:** `IllegalArgumentException` when there is no such mail or no such kind.
  public String publish(String id, String kind) {
    Kind which = kind(kind);
    DeliveredMail mail =
        mailbox.mail(id).orElseThrow(() -> new IllegalArgumentException("there is no such mail"));
    set(mail)
        .ifPresent(
            set ->
                destinations.stream()
                    .filter(one -> one.configurationSet().equals(set))
                    .filter(one -> one.types().contains(which.type()))
                    .forEach(one -> publish(one, which, mail, set)));
    return mail.href();
  }

  private void publish(ReportDestination destination, Kind kind, DeliveredMail mail, String set) {
    subscriptions.publish(
        destination.topic(),
        "Amazon SES Email Event Notification",
        Json.print(SesEvent.of(kind, mail, set, clock.instant())));
  }

  private static Kind kind(String word) {
    try {
      return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("kind must be bounce, transient, complaint or reject", e);
    }
  }

  private static Optional<String> set(DeliveredMail mail) {
    return Optional.ofNullable(mail.headers().get(CONFIGURATION_SET));
  }
}
