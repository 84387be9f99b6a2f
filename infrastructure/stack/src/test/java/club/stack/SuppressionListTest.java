package club.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuppressionListTest {
  private static final String PATH = "/v2/email/suppression/addresses";

  private final AwsDouble aws = new AwsDouble();
  private final SuppressionList list = new SuppressionList(aws.services().ses());

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void forgetsAnAddressInTheLettersThatSesKeeps() {
    holds("zoe@club.example", "Camille.Fictive@club.example");
    aws.answer(PATH + "/Camille.Fictive@club.example", 200, "{}");

    assertThat(list.forget("camille.fictive@club.example")).isTrue();

    assertThat(aws.calls).hasSize(2).last().asString().containsIgnoringCase("Camille.Fictive");
  }

  @Test
  void tellsWhetherAnAddressStandsThereAndTakesNothing() {
    holds("Camille@club.example");

    assertThat(list.holds("camille@club.example")).isTrue();
    assertThat(list.holds("zoe@club.example")).isFalse();
    assertThat(list.forget("zoe@club.example")).isFalse();
    assertThat(aws.calls)
        .allMatch(call -> call.startsWith(PATH + " ") || call.startsWith(PATH + "?"));
  }

  @Test
  void namesTheRightThatIsMissing() {
    aws.answer(
        PATH, 403, "{\"message\":\"-\"}", Map.of("x-amzn-ErrorType", "AccessDeniedException"));

    assertThatThrownBy(() -> list.forget("camille@club.example"))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("ses:ListSuppressedDestinations");
  }

  private void holds(String... addresses) {
    StringBuilder summaries = new StringBuilder();
    for (String address : addresses) {
      summaries.append(summaries.isEmpty() ? "" : ",");
      summaries.append(
          "{\"EmailAddress\":\"%s\",\"Reason\":\"BOUNCE\",\"LastUpdateTime\":1772443800}"
              .formatted(address));
    }
    aws.answer(PATH, 200, "{\"SuppressedDestinationSummaries\":[" + summaries + "]}");
  }
}
