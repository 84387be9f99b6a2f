package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.model.AccountLimit;

class ConcurrencyCheckTest {
  @Test
  void isSettledWhereAllThatARouteLetsInRuns() {
    assertThat(finding(50, 50)).isInstanceOf(Finding.Settled.class);
  }

  @Test
  void isToDoInANewAccount() {
    Finding finding = finding(10, 10);

    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text())
        .contains(
            "runs 10 calls at a time",
            "admits 50 at once (BurstRequests)",
            "L-B99A9384 --desired-value 1000 --region",
            "$ {deploy} BurstRequests=10")
        .doesNotContain("reservation");
  }

  @Test
  void countsWhatOtherFunctionsHaveReserved() {
    Finding finding = finding(1000, 40);

    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text())
        .contains("40 of them unreserved", "Calls beyond 40", "--desired-value 1010");
  }

  private static Finding finding(int all, int unreserved) {
    return ConcurrencyCheck.finding(
        AccountLimit.builder()
            .concurrentExecutions(all)
            .unreservedConcurrentExecutions(unreserved)
            .build(),
        50);
  }
}
