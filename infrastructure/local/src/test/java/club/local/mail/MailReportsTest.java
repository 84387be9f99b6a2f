package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.Json;
import club.local.lambda.AsynchronousCalls;
import club.local.lambda.FunctionHost;
import club.local.lambda.FunctionLog;
import club.local.lambda.TellFunction;
import club.local.queue.DeadLetters;
import club.local.template.FunctionDefinition;
import club.local.template.ReportDestination;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MailReportsTest {
  private static final String MIME =
      """
      Delivered-To: anne@organisation.example
      From: Club <club@programme.example>
      To: anne@organisation.example
      Subject: Bonjour
      Date: Sun, 1 Mar 2026 08:00:00 +0000
      X-Club-Mail: review; reference=R1; generation=1

      Bonjour
      """;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:09Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  @Test
  void handsAReportInSesOwnShapeToTheSubscriber() throws Exception {
    JsonNode report = reported("X-SES-Configuration-Set: Fate\n", "bounce").getFirst();

    assertThat(report.path("eventType").asString()).isEqualTo("Bounce");
    assertThat(report.path("bounce").path("bounceType").asString()).isEqualTo("Permanent");
    assertThat(report.path("bounce").path("timestamp").asString())
        .isEqualTo("2026-03-01T08:00:09Z");
    JsonNode mail = report.path("mail");
    assertThat(mail.path("messageId").asString()).isEqualTo("one");
    assertThat(mail.path("timestamp").asString()).isEqualTo("2026-03-01T08:00:00Z");
    assertThat(mail.path("destination"))
        .extracting(JsonNode::asString)
        .containsExactly("anne@organisation.example");
    assertThat(mail.path("headers"))
        .extracting(header -> header.path("name").asString())
        .contains("X-Club-Mail")
        .doesNotContain("Delivered-To", "X-SES-Configuration-Set");
  }

  @Test
  void tellsATransientBounceFromAPermanentOne() throws Exception {
    JsonNode report = reported("X-SES-Configuration-Set: Fate\n", "transient").getFirst();

    assertThat(report.path("bounce").path("bounceType").asString()).isEqualTo("Transient");
  }

  @Test
  void anAbsenceNoteIsADeliveryAndABounce() throws Exception {
    List<JsonNode> reports = reported("X-SES-Configuration-Set: Fate\n", "absence");

    assertThat(reports)
        .extracting(report -> report.path("eventType").asString())
        .containsExactly("Delivery", "Bounce");
    assertThat(reports.getLast().path("bounce").path("bounceType").asString())
        .isEqualTo("Transient");
  }

  @Test
  void tellsASuppressionFromARefusal() throws Exception {
    JsonNode report = reported("X-SES-Configuration-Set: Fate\n", "suppressed").getFirst();

    assertThat(report.path("bounce").path("bounceSubType").asString())
        .isEqualTo("OnAccountSuppressionList");
  }

  @Test
  void reportsOnlyWhatTheTemplateAsksFor() throws Exception {
    assertThat(reported("X-SES-Configuration-Set: Fate\n", "reject")).isEmpty();
    assertThat(reported("X-SES-Configuration-Set: Other\n", "bounce")).isEmpty();
    assertThat(reported("", "bounce")).isEmpty();
  }

  @Test
  void saysWhatItDoesNotKnow() {
    assertThatThrownBy(() -> reported("", "sneeze"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kind must be");
    assertThatThrownBy(() -> publish(Mailbox.open(folder.resolve("none")), "bounce"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such mail");
  }

  /// The messages that the subscriber got.
  private List<JsonNode> reported(String header, String kind) throws URISyntaxException {
    Mailbox mailbox = Mailbox.open(folder.resolve(kind + header.hashCode()));
    mailbox.deliver("one", (header + MIME).getBytes(UTF_8));
    return publish(mailbox, kind);
  }

  private List<JsonNode> publish(Mailbox mailbox, String kind) throws URISyntaxException {
    FunctionLog log = new FunctionLog(folder.resolve("log" + kind + mailbox.hashCode()));
    try (FunctionHost function = new FunctionHost(subscriber(), Map.of(), CLOCK, log);
        AsynchronousCalls calls =
            new AsynchronousCalls(new DeadLetters(folder.resolve("dead-letters"), CLOCK))) {
      ReportDestination destination =
          new ReportDestination("Fate", Set.of("bounce", "complaint", "delivery"), "Topic");
      new MailReports(mailbox, List.of(destination), List.of(function), calls, CLOCK)
          .publish("one", kind);
    }
    return log.lines().stream()
        .map(Json::parse)
        .map(event -> event.path("Records").path(0).path("Sns").path("Message").asString())
        .map(Json::parse)
        .toList();
  }

  private static FunctionDefinition subscriber() throws URISyntaxException {
    return new FunctionDefinition(
        "Tell",
        Path.of(TellFunction.class.getProtectionDomain().getCodeSource().getLocation().toURI()),
        TellFunction.class.getName(),
        Duration.ofSeconds(5),
        512,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("Topic"),
        2,
        Optional.empty());
  }
}
