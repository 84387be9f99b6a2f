package club.admin;

import static org.assertj.core.api.Assertions.assertThat;

import club.deployment.AnswerInbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsResourceTest {
  private final AnswerInbox inbox = new AnswerInbox();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void stop() {
    inbox.close();
  }

  @Test
  void tellsOtherSettingsByAnotherDigest() {
    handle("Create", "a@club.example");
    handle("Update", "a@club.example");
    handle("Update", "b@club.example");

    assertThat(inbox.answers()).allSatisfy(answer -> assertThat(answer).contains("\"settings\""));
    assertThat(digest(0)).isEqualTo(digest(1)).isNotEqualTo(digest(2));
  }

  @Test
  void logsNoSetting() {
    handle("Delete", "a@club.example");

    assertThat(inbox.answers().getFirst()).contains("SUCCESS");
    assertThat(log).hasSize(1);
    assertThat(log.getFirst()).contains("admin settings").doesNotContain("club.example");
  }

  @Test
  void refusesATimeZoneThatThereIsNot() {
    ask("Update", "\"TimeZone\":\"Europe/Lutece\"");
    ask("Delete", "\"TimeZone\":\"Europe/Lutece\"");
    ask("Update", "\"TimeZone\":\"Europe/Paris\"");

    assertThat(inbox.answers().getFirst())
        .contains("FAILED", "there is no time zone Europe/Lutece. Give one such as Europe/Paris.");
    assertThat(inbox.answers().subList(1, 3)).allMatch(answer -> answer.contains("SUCCESS"));
  }

  private String digest(int at) {
    return inbox.answers().get(at).replaceFirst(".*\"Digest\":\"([0-9a-f]+)\".*", "$1");
  }

  private void handle(String type, String contact) {
    ask(type, "\"ServiceToken\":\"arn\",\"Contact\":\"" + contact + "\"");
  }

  private void ask(String type, String properties) {
    SettingsResource.handle(inbox.asks(type, properties), "request-1", log::add);
  }
}
