package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.DependencyFailure;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteResourceTest {
  private static final String SETTINGS =
      """
      "PROGRAMME":"Programme Exemple","SOFTWARE":"Exemple","CONTACT":"contact@programme.example",
      "LANGUAGE":"fr","TIME_ZONE":"Europe/Paris","REVIEWERS":"contact@programme.example",
      "MAIL_FROM":"club@programme.example","SITE_URL":"https://club.example",
      "CONFIRM_DAYS":"365","ENTRY_MAILS":"3","ALL_ENTRY_MAILS":"50","NETWORK_FORMS":"10","ACKNOWLEDGEMENT_HOURS":"24","STAFF_MAILS_AN_HOUR":"6","STAFF_MAILS_A_DAY":"100"
      """;

  private final AnswerInbox inbox = new AnswerInbox();
  private int published;
  private int failures;
  private int pauses;

  @AfterEach
  void stop() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Create", "Update"})
  void publishesWithEachDeploy(String change) {
    ask(change);

    assertThat(published).isEqualTo(1);
    assertThat(inbox.answers().getFirst())
        .contains("SUCCESS")
        .contains("\"PhysicalResourceId\":\"site\"");
  }

  @Test
  void deletesNothing() {
    ask("Delete");

    assertThat(published).isZero();
    assertThat(inbox.answers().getFirst())
        .contains("SUCCESS")
        .contains("\"PhysicalResourceId\":\"site\"");
  }

  @Test
  void waitsUntilItsRoleIsEffective() {
    failures = 3;

    ask("Create");

    assertThat(inbox.answers().getFirst()).contains("SUCCESS");
    assertThat(published).isEqualTo(1);
    assertThat(pauses).isEqualTo(3);
  }

  @Test
  void failsTheDeployWhenTheSiteCannotBeWritten() {
    failures = 100;

    ask("Create");

    assertThat(inbox.answers()).hasSize(1);
    assertThat(inbox.answers().getFirst()).contains("FAILED", "read (table): IOException");
    assertThat(pauses).isEqualTo(5);
  }

  @Test
  void refusesSettingsWithWhichFunctionsWouldNotStart() {
    ask("Create", SETTINGS.replace("Europe/Paris", "Europe/Lutece"));

    assertThat(published).isZero();
    assertThat(inbox.answers().getFirst())
        .contains("FAILED", "TimeZone is not a time zone. Correct it and deploy again.");
  }

  @Test
  void isDeletedWhateverItsSettings() {
    ask("Delete", "");

    assertThat(inbox.answers().getFirst()).contains("SUCCESS");
  }

  private void ask(String change) {
    ask(change, SETTINGS);
  }

  private void ask(String change, String settings) {
    new SiteResource(this::publish, () -> pauses++).handle(inbox.asks(change, settings));
  }

  private void publish() {
    if (failures-- > 0) {
      throw new DependencyFailure("read", "table", new IOException("denied"));
    }
    published++;
  }
}
