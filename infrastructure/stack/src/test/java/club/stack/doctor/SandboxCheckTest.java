package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;

class SandboxCheckTest {
  @Test
  void isSettledOutOfTheSandbox() {
    assertThat(finding(true, true, "HEALTHY")).isInstanceOf(Finding.Settled.class);
  }

  @Test
  void saysWhoGetsMailInTheSandboxAndWhoDoesNot() {
    Finding finding = finding(false, true, "HEALTHY");

    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text())
        .contains(
            "mail reaches staff@programme.example, contact@programme.example,",
            "does not reach ada@nowhere.example.",
            "$ aws sesv2 create-email-identity --email-identity ada@nowhere.example --region",
            "put-account-details",
            "https://club.programme.example");
  }

  @ParameterizedTest
  @CsvSource({"false, HEALTHY, paused", "true, SHUTDOWN, paused", "true, PROBATION, under review"})
  void isToDoWhereSendingIsPausedOrUnderReview(boolean sends, String reputation, String word) {
    Finding finding = finding(true, sends, reputation);

    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text()).contains(word);
  }

  private static Finding finding(boolean isInProduction, boolean sends, String reputation) {
    return SandboxCheck.finding(
        GetAccountResponse.builder()
            .productionAccessEnabled(isInProduction)
            .sendingEnabled(sends)
            .enforcementStatus(reputation)
            .build(),
        () -> Set.of("programme.example"),
        List.of("staff@programme.example", "ada@nowhere.example", "contact@programme.example"),
        "https://club.programme.example");
  }
}
