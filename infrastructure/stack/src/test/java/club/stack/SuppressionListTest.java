package club.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuppressionListTest {
  private static final String PATH = "/v2/email/suppression/addresses/";

  private final AwsDouble aws = new AwsDouble();
  private final SuppressionList list = new SuppressionList(aws.services().ses());

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void forgetsAnAddressAsItWasTypedAndInLowerCase() {
    absent("Camille@club.example");
    aws.answer(PATH + "camille@club.example", 200, "{}");

    assertThat(list.forget("Camille@club.example")).isTrue();

    assertThat(aws.calls).hasSize(2);
  }

  @Test
  void saysThatAnAddressDoesNotStandThere() {
    absent("camille@club.example");

    assertThat(list.forget("camille@club.example")).isFalse();
  }

  @Test
  void namesTheRightThatIsMissing() {
    tell("camille@club.example", 403, "AccessDeniedException");

    assertThatThrownBy(() -> list.forget("camille@club.example"))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("ses:DeleteSuppressedDestination");
  }

  private void absent(String address) {
    tell(address, 404, "NotFoundException");
  }

  private void tell(String address, int status, String error) {
    aws.answer(PATH + address, status, "{\"message\":\"-\"}", Map.of("x-amzn-ErrorType", error));
  }
}
