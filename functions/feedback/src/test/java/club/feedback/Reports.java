package club.feedback;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Reports in SES's own shape, after the examples of its guide ("Examples of event data that Amazon
/// SES publishes to Amazon SNS").
final class Reports {
  private static final String MAIL =
      """
      "mail": {
        "timestamp": "2026-03-02T08:59:00.123Z",
        "source": "Club <club@programme.example>",
        "sourceArn": "arn:aws:ses:eu-west-3:000000000000:identity/club@programme.example",
        "sendingAccountId": "000000000000",
        "messageId": "0100-example-000000",
        "destination": ["zoe@ile-verte.example"],
        "headersTruncated": false,
        "headers": [
          {"name": "From", "value": "Club <club@programme.example>"},
          {"name": "To", "value": "zoe@ile-verte.example"},
          {"name": "X-Club-Mail", "value": "acknowledgement; reference=K7M2-QX4C; generation=1"}
        ],
        "commonHeaders": {"to": ["zoe@ile-verte.example"], "subject": "Votre demande"},
        "tags": {"ses:configuration-set": ["MailEvents"]}
      }
      """;

  private Reports() {}

  /// Answered by another address than the one that was written to, as where a mail is forwarded.
  static String bounce(String type, String subType) {
    return """
        {
          "eventType": "Bounce",
          "bounce": {
            "bounceType": "%s",
            "bounceSubType": "%s",
            "bouncedRecipients": [{
              "emailAddress": "other@elsewhere.example",
              "action": "failed",
              "status": "5.1.1",
              "diagnosticCode": "smtp; 550 5.1.1 user unknown"
            }],
            "timestamp": "2026-03-02T08:59:05.000Z",
            "feedbackId": "0100-example-000000"
          },
          %s
        }
        """
        .formatted(type, subType, MAIL);
  }

  static String complaint(String feedbackType) {
    return """
        {
          "eventType": "Complaint",
          "complaint": {
            "complainedRecipients": [{"emailAddress": "zoe@ile-verte.example"}],
            "timestamp": "2026-03-02T08:59:05.000Z",
            "feedbackId": "0100-example-000000",
            "complaintSubType": null,
            "complaintFeedbackType": "%s"
          },
          %s
        }
        """
        .formatted(feedbackType, MAIL);
  }

  static String delivery() {
    return """
        {
          "eventType": "Delivery",
          "delivery": {"recipients": ["zoe@ile-verte.example"], "smtpResponse": "250 ok"},
          %s
        }
        """
        .formatted(MAIL);
  }

  static String reject() {
    return """
        {"eventType": "Reject", "reject": {"reason": "Bad content"}, %s}
        """
        .formatted(MAIL);
  }

  /// The event in which SNS hands over this message.
  static byte[] event(String message) {
    return """
        {"Records": [{"EventSource": "aws:sns", "EventVersion": "1.0", "Sns": %s}]}
        """
        .formatted(new JsonMapper().writeValueAsString(Map.of("Message", message)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
