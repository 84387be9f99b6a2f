package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.Json;
import club.local.Problem;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class OperatorTest {
  private final PaperClub club = new PaperClub();
  private final Operator operator = new Operator(club);

  @Test
  void passesTheSentenceOfARefusalOn() {
    assertThatThrownBy(() -> operator.ask("dance", Json.object()))
        .isInstanceOf(Problem.class)
        .hasMessage("No such command: choose another.");
    assertThat(club.events.getFirst().path("command").asText()).isEqualTo("dance");
  }

  @Test
  void takesNoAnswerOfAnotherVersionForSuccess() {
    club.published = "null";

    assertThatThrownBy(() -> operator.publish(false, new PrintStream(System.out, true)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("another version");
  }
}
