package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.DependencyFailure;
import club.deployment.AnswerInbox;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteResourceTest {
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
  void waitsUntilItsRoleIsKnownEverywhere() {
    failures = 3;

    ask("Create");

    assertThat(inbox.answers().getFirst()).contains("SUCCESS");
    assertThat(published).isEqualTo(1);
    assertThat(pauses).isEqualTo(3);
  }

  @Test
  void letsTheDeployFailWhenTheSiteCannotBeWritten() {
    failures = 100;

    ask("Create");

    assertThat(inbox.answers()).hasSize(1);
    assertThat(inbox.answers().getFirst()).contains("FAILED").contains("read the log of Publish");
    assertThat(pauses).isEqualTo(5);
  }

  private void ask(String change) {
    new SiteResource(this::publish, () -> pauses++).handle(inbox.asks(change, ""));
  }

  private void publish() {
    if (failures-- > 0) {
      throw new DependencyFailure("read", "table", new IOException("denied"));
    }
    published++;
  }
}
