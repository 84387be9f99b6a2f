package club.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResourceAnswerTest {
  private final AnswerInbox inbox = new AnswerInbox();

  @AfterEach
  void stop() {
    inbox.close();
  }

  @Test
  void repeatsWhoAskedAndGivesTheAttributes() {
    new ResourceAnswer.Done("settings", Map.of("Digest", "0123")).send(request());

    assertThat(inbox.methods()).containsExactly("PUT");
    assertThat(inbox.answers().getFirst())
        .contains("\"Status\":\"SUCCESS\"")
        .contains("\"PhysicalResourceId\":\"settings\"")
        .contains("\"StackId\":\"stack\"")
        .contains("\"RequestId\":\"request\"")
        .contains("\"LogicalResourceId\":\"Settings\"")
        .contains("\"Data\":{\"Digest\":\"0123\"}");
  }

  @Test
  void saysWhyItFailed() {
    new ResourceAnswer.Failed("site", "The table did not answer: deploy again.").send(request());

    assertThat(inbox.answers().getFirst())
        .contains("\"Status\":\"FAILED\"")
        .contains("\"Reason\":\"The table did not answer: deploy again.\"");
  }

  @Test
  void failsWhenTheAnswerDoesNotArrive() {
    inbox.refusing(403);

    assertThatThrownBy(() -> new ResourceAnswer.Done("site", Map.of()).send(request()))
        .isInstanceOf(DependencyFailure.class);
  }

  private ResourceRequest request() {
    return inbox.asks("Create", "");
  }
}
