package club.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Reports in SES's own format: files beside this class, in the shape that event publishing gives
/// them (`event-…`) and that of the notifications of an identity (`notification-…`).
///
/// Those of `simulator-…` are what SES reports of mails to the addresses of its mailbox simulator,
/// here with an address of ours. Whether `suppressionlist@` is reported as `Suppressed`, as the
/// guide says, or as `General`, as others saw in 2026, could not be tried.
///
/// **Source:** Amazon SES Developer Guide, "Examples of event data that Amazon SES publishes to
/// Amazon SNS", "Contents of event data …", "Amazon SNS notification contents for Amazon SES" and
/// "Sending test emails in Amazon SES with the simulator".
final class Reports {
  /// The id of the message that all reports are about.
  static final String MESSAGE = "0102019cad0e5f1b-3b6a2f58-7d1c-4a83-9f0e-51c2d4e6a790-000000";

  private Reports() {}

  /// The report of this name.
  static String of(String name) {
    try (InputStream file = Reports.class.getResourceAsStream(name + ".json")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The names of all reports.
  static List<String> names() {
    try (Stream<Path> files = Files.list(Path.of(report().toURI()).resolveSibling(""))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException | URISyntaxException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// The report of a forwarded mail, which bounces from another address than the one it was sent
  /// to.
  static String bounce(String type, String subType) {
    return of("event-forwarded").replace("Permanent", type).replace("General", subType);
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

  private static URL report() {
    return Objects.requireNonNull(Reports.class.getResource("event-send.json"), "reports");
  }
}
