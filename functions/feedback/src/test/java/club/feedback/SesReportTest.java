package club.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.mail.Feedback;
import club.core.mail.Feedback.Kind;
import club.core.mail.MailLabel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Reads each report as SES writes it.
class SesReportTest {
  @ParameterizedTest
  @CsvSource({
    "simulator-bounce,HARD_BOUNCE,General",
    "simulator-complaint,COMPLAINT,abuse",
    "simulator-suppressionlist,SUPPRESSION,Suppressed",
    "simulator-success,DELIVERY,''",
    "simulator-ooto,SOFT_BOUNCE,General",
    "no-email,HARD_BOUNCE,NoEmail",
    "account-suppression,SUPPRESSION,OnAccountSuppressionList",
    "account-suppression-of-complaint,SUPPRESSION,OnAccountSuppressionList",
    "given-up,SOFT_BOUNCE,General",
    "mailbox-full,SOFT_BOUNCE,MailboxFull",
    "message-too-large,SOFT_BOUNCE,MessageTooLarge",
    "content-rejected,SOFT_BOUNCE,ContentRejected",
    "attachment-rejected,SOFT_BOUNCE,AttachmentRejected",
    "undetermined,SOFT_BOUNCE,Undetermined",
    "not-spam,DELIVERY,not-spam",
  })
  void readsBothFormatsAlike(String name, Kind kind, String note) {
    Feedback feedback =
        new Feedback(
            kind,
            new EmailAddress("zoe@ile-verte.example"),
            Instant.parse("2026-03-02T08:59:00.123Z"),
            Reports.MESSAGE,
            note,
            MailLabel.of("acknowledgement; reference=K7M2-QX4C; generation=1"));

    assertThat(read("event-" + name)).isEqualTo(new SesReport.Useful(feedback));
    assertThat(read("notification-" + name)).isEqualTo(new SesReport.Useful(feedback));
  }

  @Test
  void everyReportIsOfAKnownKind() {
    Map<String, List<String>> outcomes =
        Reports.names().stream()
            .collect(
                Collectors.groupingBy(
                    name -> read(name).getClass().getSimpleName(),
                    TreeMap::new,
                    Collectors.toList()));

    assertThat(outcomes).containsOnlyKeys("Ignored", "Useful");
    assertThat(outcomes.get("Useful")).hasSize(32);
    assertThat(outcomes.get("Ignored"))
        .containsExactly(
            "event-click",
            "event-delivery-delay",
            "event-open",
            "event-rendering-failure",
            "event-send",
            "event-subscription");
  }

  @Test
  void readsARejectionAndTheAddressThatAForwardedMailWasSentTo() {
    assertThat(read("event-reject"))
        .isInstanceOfSatisfying(
            SesReport.Useful.class,
            useful -> assertThat(useful.feedback().kind()).isEqualTo(Kind.REJECTION));
    assertThat(read("event-forwarded"))
        .isInstanceOfSatisfying(
            SesReport.Useful.class,
            useful ->
                assertThat(Optional.of(useful.feedback().to().value()))
                    .contains("zoe@ile-verte.example"));
  }

  private static SesReport read(String name) {
    return SesReport.read(new JsonMapper().readTree(Reports.of(name)));
  }
}
