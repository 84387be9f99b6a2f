package club.feedback;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Reports in SES's own format, after the examples of its guide ("Examples of event data that
/// Amazon SES publishes to Amazon SNS").
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

  /// The report of a forwarded mail, which bounces from another address than the one it was sent
  /// to.
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

  /// Reports that say nothing about a mailbox, from the same examples; the template asks for none
  /// of them, but a destination can be changed by hand.
  static Stream<String> ignored() {
    return Stream.of(
            """
        {"eventType": "Send", %s, "send": {}}
        """,
            """
        {
          "eventType": "Open",
          %s,
          "open": {
            "ipAddress": "192.0.2.1",
            "timestamp": "2026-03-02T09:00:19.652Z",
            "userAgent": "Mozilla/5.0"
          }
        }
        """,
            """
        {
          "eventType": "Click",
          "click": {
            "ipAddress": "192.0.2.1",
            "link": "https://club.example/",
            "linkTags": null,
            "timestamp": "2026-03-02T09:00:25.570Z",
            "userAgent": "Mozilla/5.0"
          },
          %s
        }
        """,
            """
        {
          "eventType": "Rendering Failure",
          %s,
          "failure": {
            "errorMessage": "Attribute 'name' is not present in the rendering data.",
            "templateName": "Template"
          }
        }
        """,
            """
        {
          "eventType": "DeliveryDelay",
          %s,
          "deliveryDelay": {
            "timestamp": "2026-03-02T09:10:40.095Z",
            "delayType": "TransientCommunicationFailure",
            "expirationTime": "2026-03-02T22:59:00.914Z",
            "delayedRecipients": [{
              "emailAddress": "zoe@ile-verte.example",
              "status": "4.4.1",
              "diagnosticCode": "smtp; 421 4.4.1 Unable to connect to remote host"
            }]
          }
        }
        """,
            """
        {
          "eventType": "Subscription",
          %s,
          "subscription": {
            "contactList": "ContactList",
            "timestamp": "2026-03-02T09:00:17.910Z",
            "source": "UnsubscribeHeader",
            "newTopicPreferences": {"unsubscribeAll": true, "topicSubscriptionStatus": []},
            "oldTopicPreferences": {"unsubscribeAll": false, "topicSubscriptionStatus": []}
          }
        }
        """)
        .map(report -> report.formatted(MAIL));
  }

  /// What SES publishes once, when an event destination is created.
  ///
  /// **Source:** AWS does not document it; recorded on AWS by the tests of LocalStack
  /// (`test_ses_sns_topic_integration`) and of django-anymail.
  static String greeting() {
    return "Successfully validated SNS topic for Amazon SES event publishing.";
  }

  /// What SES publishes once, when a topic becomes an identity's.
  ///
  /// **Source:** as [#greeting()]; recorded by several public handlers of SES's notifications.
  static String subscribed() {
    return """
        {
          "notificationType": "AmazonSnsSubscriptionSucceeded",
          "message": "You have successfully subscribed your Amazon SNS topic \
        'arn:aws:sns:eu-west-3:000000000000:MailTopic' to receive 'Bounce' notifications from \
        Amazon SES for identity 'club@programme.example'."
        }
        """;
  }

  /// The event with one of SNS's own messages.
  ///
  /// **Source:** Amazon SNS Developer Guide, "HTTP/HTTPS subscription confirmation JSON format" and
  /// "HTTP/HTTPS unsubscribe confirmation JSON format".
  static byte[] notice(String type) {
    return """
        {"Records": [{"EventSource": "aws:sns", "EventVersion": "1.0", "Sns": {
          "Type": "%s",
          "MessageId": "165545c9-2a5c-472c-8df2-7ff2be2b3b1b",
          "Token": "2336412f37",
          "TopicArn": "arn:aws:sns:eu-west-3:000000000000:MailTopic",
          "Message": "You have chosen to subscribe to the topic.",
          "SubscribeURL": "https://sns.eu-west-3.amazonaws.com/?Action=ConfirmSubscription",
          "Timestamp": "2026-03-02T09:00:00.000Z"
        }}]}
        """
        .formatted(type)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The event with this message.
  static byte[] event(String message) {
    return """
        {"Records": [{"EventSource": "aws:sns", "EventVersion": "1.0", "Sns": %s}]}
        """
        .formatted(new JsonMapper().writeValueAsString(Map.of("Message", message)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
