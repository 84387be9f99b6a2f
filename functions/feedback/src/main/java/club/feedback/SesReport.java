package club.feedback;

import club.core.EmailAddress;
import club.core.mail.Feedback;
import club.core.mail.Feedback.Kind;
import club.core.mail.MailLabel;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One report of SES.
///
/// **Source:** Amazon SES Developer Guide, "Contents of event data that Amazon SES publishes to
/// Amazon SNS" and "Examples of event data …". Without event publishing the first field is called
/// `notificationType`, see "Amazon SNS notification contents for Amazon SES".
sealed interface SesReport {
  /// The subtypes of a report about a mail that SES did not even try to deliver, since it has the
  /// address on a list: its own for all customers, the account's, or a tenant's of the account.
  Set<String> SUPPRESSIONS =
      Set.of("Suppressed", "OnAccountSuppressionList", "OnTenantSuppressionList");

  /// Reports the fate of a mail.
  record Useful(Feedback feedback) implements SesReport {}

  /// Is of a known kind that says nothing about a mailbox.
  record Ignored() implements SesReport {}

  /// Is of an unknown kind or shape, or about a mail to several addresses: each of our mails goes
  /// to one.
  record Unknown() implements SesReport {}

  /// Reads a report.
  static SesReport read(JsonNode report) {
    return switch (type(report)) {
      // The last is sent to a topic that becomes an identity's; AWS does not document it.
      case "Send",
          "Open",
          "Click",
          "Rendering Failure",
          "DeliveryDelay",
          "Subscription",
          "AmazonSnsSubscriptionSucceeded" ->
          new Ignored();
      default -> feedback(report).<SesReport>map(Useful::new).orElseGet(Unknown::new);
    };
  }

  private static Optional<Feedback> feedback(JsonNode report) {
    JsonNode mail = report.path("mail");
    return kind(report)
        .flatMap(
            kind ->
                to(mail)
                    .flatMap(
                        to ->
                            sentAt(mail)
                                .map(
                                    at ->
                                        new Feedback(
                                            kind,
                                            to,
                                            at,
                                            mail.path("messageId").asString(""),
                                            note(report),
                                            about(mail)))));
  }

  private static String type(JsonNode report) {
    return report.path("eventType").asString(report.path("notificationType").asString(""));
  }

  private static Optional<Kind> kind(JsonNode report) {
    return switch (type(report)) {
      case "Bounce" -> bounce(report.path("bounce"));
      case "Complaint" -> complaint(report.path("complaint"));
      case "Reject" -> Optional.of(Kind.REJECTION);
      case "Delivery" -> Optional.of(Kind.DELIVERY);
      default -> Optional.empty();
    };
  }

  /// `Transient`: SES gave the mail up, or a machine answered it, such as one that tells of an
  /// absence. `Undetermined`: SES could not classify the answer.
  private static Optional<Kind> bounce(JsonNode bounce) {
    return switch (bounce.path("bounceType").asString("")) {
      case "Permanent" ->
          Optional.of(
              SUPPRESSIONS.contains(bounce.path("bounceSubType").asString(""))
                  ? Kind.SUPPRESSION
                  : Kind.HARD_BOUNCE);
      case "Transient", "Undetermined" -> Optional.of(Kind.SOFT_BOUNCE);
      default -> Optional.empty();
    };
  }

  /// With a subtype the mail was not delivered: the address is on a list because of an earlier
  /// complaint. `not-spam`: the reader moved the mail out of the spam folder.
  private static Optional<Kind> complaint(JsonNode complaint) {
    if (!complaint.isObject()) {
      return Optional.empty();
    }
    if (complaint.path("complaintSubType").stringValueOpt().isPresent()) {
      return Optional.of(Kind.SUPPRESSION);
    }
    boolean isPraise = complaint.path("complaintFeedbackType").asString("").equals("not-spam");
    return Optional.of(isPraise ? Kind.DELIVERY : Kind.COMPLAINT);
  }

  private static Optional<EmailAddress> to(JsonNode mail) {
    Collection<JsonNode> destinations = mail.path("destination").values();
    return Optional.of(destinations)
        .filter(all -> all.size() == 1)
        .flatMap(all -> all.iterator().next().stringValueOpt())
        .flatMap(EmailAddress::of);
  }

  private static Optional<Instant> sentAt(JsonNode mail) {
    try {
      return mail.path("timestamp").stringValueOpt().map(Instant::parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String note(JsonNode report) {
    JsonNode complaint = report.path("complaint");
    return report
        .path("bounce")
        .path("bounceSubType")
        .stringValueOpt()
        .or(() -> complaint.path("complaintSubType").stringValueOpt())
        .or(() -> complaint.path("complaintFeedbackType").stringValueOpt())
        .orElse("");
  }

  private static Optional<MailLabel> about(JsonNode mail) {
    return mail.path("headers").values().stream()
        .filter(header -> header.path("name").asString("").equalsIgnoreCase(MailLabel.HEADER))
        .flatMap(header -> MailLabel.of(header.path("value").asString("")).stream())
        .findFirst();
  }
}
