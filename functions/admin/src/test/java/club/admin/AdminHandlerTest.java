package club.admin;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.DependencyFailure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class AdminHandlerTest {
  private final List<String> log = new ArrayList<>();

  @Test
  void callsTheCommandThatIsNamed() {
    String answer = handle("{\"command\": \"echo\", \"text\": \"Béa\"}");

    assertThat(answer).isEqualTo("{\"outcome\":\"echoed\",\"text\":\"Béa\"}");
    assertThat(log)
        .singleElement()
        .asString()
        .matches(
            "\\{\"requestId\":\"r-1\",\"function\":\"admin echo\",\"outcome\":\"echoed\",\"ms\":\\d+}");
  }

  @Test
  void saysWhichCommandsItKnows() {
    for (String event : List.of("{\"command\":\"dance\"}", "{}", "[]", "\"x\"", "{", "")) {
      assertThat(handle(event))
          .isEqualTo("{\"error\":\"This version has no such command: it knows echo, fall.\"}");
    }
    assertThat(log).allMatch(line -> line.contains("\"outcome\":\"unknown\""));
  }

  @Test
  void passesARefusalOn() {
    assertThat(handle("{\"command\":\"echo\"}")).isEqualTo("{\"error\":\"Give a text.\"}");
    assertThat(log).singleElement().asString().contains("\"outcome\":\"refused\"");
  }

  @Test
  void saysToTryAgainWhereSomethingDoesNotAnswer() {
    assertThat(handle("{\"command\":\"fall\"}")).contains("\"error\"", "try again");
    assertThat(log).singleElement().asString().contains("failed", "DependencyFailure");
  }

  private String handle(String event) {
    return new AdminHandler(List.of(new Echo(), new Fall())).handle(event, "r-1", log::add);
  }

  private record Echo() implements Command {
    @Override
    public String word() {
      return "echo";
    }

    @Override
    public Answer run(Arguments arguments) {
      return arguments
          .text("text")
          .<Answer>map(
              text ->
                  new Answer.Done(
                      "echoed", JsonNodeFactory.instance.objectNode().put("text", text)))
          .orElseGet(() -> new Answer.Refused("Give a text."));
    }
  }

  private record Fall() implements Command {
    @Override
    public String word() {
      return "fall";
    }

    @Override
    public Answer run(Arguments arguments) {
      throw new DependencyFailure("read", "table", new IllegalStateException());
    }
  }
}
