package club.local.mail;

import club.local.Json;
import club.local.template.PseudoParameters;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// One report of SES, in its own shape.
///
/// **Source:** Amazon SES Developer Guide, "Contents of event data that Amazon SES publishes to
/// Amazon SNS" and "Examples of event data that Amazon SES publishes to Amazon SNS".
final class SesReport {
  /// Headers that a mail has on this machine alone.
  private static final Set<String> OURS =
      Set.of(MimeReader.DELIVERED_TO, MailReports.CONFIGURATION_SET);

  private SesReport() {}

  static JsonNode of(MailReports.Kind kind, Mail mail, String set, Instant now) {
    ObjectNode report = Json.object();
    switch (kind) {
      case BOUNCE -> bounce(report, mail, now, "Permanent", "General", "5.1.1");
      case TRANSIENT -> bounce(report, mail, now, "Transient", "MailboxFull", "4.2.2");
      case COMPLAINT -> complaint(report, mail, now);
      case REJECT ->
          report.put("eventType", "Reject").putObject("reject").put("reason", "Bad content");
      case DELIVERY -> delivery(report, mail, now);
    }
    report.set("mail", mail(mail, set));
    return report;
  }

  private static void bounce(
      ObjectNode report, Mail mail, Instant now, String type, String subType, String status) {
    ObjectNode bounce = report.put("eventType", "Bounce").putObject("bounce");
    bounce
        .put("bounceType", type)
        .put("bounceSubType", subType)
        .put("timestamp", now.toString())
        .put("feedbackId", feedbackId())
        .put("reportingMTA", "dsn; mta.example");
    ArrayNode recipients = bounce.putArray("bouncedRecipients");
    for (String to : mail.to()) {
      recipients
          .addObject()
          .put("emailAddress", to)
          .put("action", "failed")
          .put("status", status)
          .put("diagnosticCode", "smtp; " + status);
    }
  }

  private static void complaint(ObjectNode report, Mail mail, Instant now) {
    ObjectNode complaint = report.put("eventType", "Complaint").putObject("complaint");
    complaint
        .put("timestamp", now.toString())
        .put("feedbackId", feedbackId())
        .putNull("complaintSubType")
        .put("complaintFeedbackType", "abuse");
    ArrayNode recipients = complaint.putArray("complainedRecipients");
    mail.to().forEach(to -> recipients.addObject().put("emailAddress", to));
  }

  private static void delivery(ObjectNode report, Mail mail, Instant now) {
    ObjectNode delivery = report.put("eventType", "Delivery").putObject("delivery");
    delivery.put("timestamp", now.toString()).put("smtpResponse", "250 OK");
    mail.to().forEach(delivery.putArray("recipients")::add);
  }

  private static ObjectNode mail(Mail mail, String set) {
    ObjectNode object =
        Json.object()
            .put("timestamp", mail.at().toString())
            .put("source", mail.from())
            .put("sendingAccountId", PseudoParameters.ACCOUNT)
            .put("messageId", mail.id())
            .put("headersTruncated", false);
    mail.to().forEach(object.putArray("destination")::add);
    ArrayNode headers = object.putArray("headers");
    mail.headers().entrySet().stream()
        .filter(header -> !OURS.contains(header.getKey()))
        .forEach(
            header ->
                headers.addObject().put("name", header.getKey()).put("value", header.getValue()));
    ObjectNode common = object.putObject("commonHeaders").put("subject", mail.subject());
    mail.to().forEach(common.putArray("to")::add);
    object.putObject("tags").putArray("ses:configuration-set").add(set);
    return object;
  }

  private static String feedbackId() {
    return UUID.randomUUID() + "-000000";
  }
}
