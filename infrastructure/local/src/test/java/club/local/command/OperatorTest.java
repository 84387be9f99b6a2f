package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.ClubProblem;
import club.local.Json;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class OperatorTest {
  private final PaperClub club = new PaperClub();
  private final Operator operator = new Operator(club);

  @Test
  void passesTheSentenceOfARefusalOn() {
    assertThatThrownBy(() -> operator.ask("dance", Json.object()))
        .isInstanceOf(ClubProblem.class)
        .hasMessage("No such command: choose another.");
    assertThat(club.events.getFirst().path("command").asText()).isEqualTo("dance");
  }

  @Test
  void takesNoAnswerOfAnotherVersionForSuccess() {
    club.published = "null";

    assertThatThrownBy(() -> operator.publish(false, new PrintStream(System.out, true)))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("another version");
  }
}
