package club.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResourceAnswerTest {
  private final AnswerInbox inbox = new AnswerInbox();

  @AfterEach
  void stop() {
    inbox.close();
  }

  @Test
  void repeatsTheFieldsOfTheRequest() {
    new ResourceAnswer.Done("site").send(request());

    assertThat(inbox.methods()).containsExactly("PUT");
    assertThat(inbox.answers().getFirst())
        .contains("\"Status\":\"SUCCESS\"")
        .contains("\"PhysicalResourceId\":\"site\"")
        .contains("\"StackId\":\"stack\"")
        .contains("\"RequestId\":\"request\"")
        .contains("\"LogicalResourceId\":\"Site\"");
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

    assertThatThrownBy(() -> new ResourceAnswer.Done("site").send(request()))
        .isInstanceOf(DependencyFailure.class);
  }

  private ResourceRequest request() {
    return inbox.asks("Create", "");
  }
}
