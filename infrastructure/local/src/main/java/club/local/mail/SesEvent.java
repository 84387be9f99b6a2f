package club.local.mail;

import club.local.Json;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// SES's report of the fate of a mail.
///
/// **Source:** Amazon SES Developer Guide, "Contents of event data that Amazon SES publishes to
/// Amazon SNS" and "Examples of event data that Amazon SES publishes to Amazon SNS".
final class SesEvent {
  /// Headers that a mail has on this machine alone.
  private static final Set<String> OURS =
      Set.of(MimeReader.DELIVERED_TO, MailReports.CONFIGURATION_SET);

  private SesEvent() {}

  static JsonNode of(MailReports.Kind kind, DeliveredMail mail, String set, Instant now) {
    ObjectNode event = Json.object();
    switch (kind) {
      case BOUNCE -> bounce(event, mail, now, "Permanent", "General");
      case TRANSIENT -> bounce(event, mail, now, "Transient", "MailboxFull");
      case ABSENCE -> bounce(event, mail, now, "Transient", "General");
      case SUPPRESSED -> bounce(event, mail, now, "Permanent", "OnAccountSuppressionList");
      case DELIVERY -> delivery(event, mail, now);
      case COMPLAINT -> complaint(event, mail, now);
      case REJECT ->
          event.put("eventType", "Reject").putObject("reject").put("reason", "Bad content");
    }
    return event.set("mail", mail(mail, set));
  }

  private static void bounce(
      ObjectNode event, DeliveredMail mail, Instant now, String type, String subType) {
    ObjectNode bounce = event.put("eventType", "Bounce").putObject("bounce");
    bounce.put("bounceType", type).put("bounceSubType", subType).put("timestamp", now.toString());
    addRecipients(bounce.putArray("bouncedRecipients"), mail);
  }

  private static void delivery(ObjectNode event, DeliveredMail mail, Instant now) {
    ObjectNode delivery = event.put("eventType", "Delivery").putObject("delivery");
    delivery.put("timestamp", now.toString()).put("smtpResponse", "250 2.6.0 Message received");
    mail.to().forEach(delivery.putArray("recipients")::add);
  }

  private static void complaint(ObjectNode event, DeliveredMail mail, Instant now) {
    ObjectNode complaint = event.put("eventType", "Complaint").putObject("complaint");
    complaint.put("timestamp", now.toString()).put("complaintFeedbackType", "abuse");
    addRecipients(complaint.putArray("complainedRecipients"), mail);
  }

  private static void addRecipients(ArrayNode recipients, DeliveredMail mail) {
    mail.to().forEach(to -> recipients.addObject().put("emailAddress", to));
  }

  private static ObjectNode mail(DeliveredMail mail, String set) {
    ObjectNode object =
        Json.object()
            .put("timestamp", mail.at().toString())
            .put("source", mail.from())
            .put("messageId", mail.id())
            .put("headersTruncated", false);
    mail.to().forEach(object.putArray("destination")::add);
    ArrayNode headers = object.putArray("headers");
    mail.headers()
        .forEach(
            (name, value) -> {
              if (!OURS.contains(name)) {
                headers.addObject().put("name", name).put("value", value);
              }
            });
    object.putObject("tags").putArray("ses:configuration-set").add(set);
    return object;
  }
}
