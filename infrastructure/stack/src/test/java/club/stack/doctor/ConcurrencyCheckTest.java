package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.model.AccountLimit;

class ConcurrencyCheckTest {
  @Test
  void isSettledWhereAllThatTheRoutesAdmitRuns() {
    assertThat(finding(355, 355)).isInstanceOf(Finding.Settled.class);
  }

  @Test
  void addsTheBurstsOfRoutesThatShareTheAccount() {
    assertThat(finding(354, 354)).isInstanceOf(Finding.ToDo.class);
  }

  @Test
  void knowsHowManyRoutesTheTemplateHas() throws Exception {
    String template = Files.readString(Path.of("../../template.yaml"));

    assertThat(template.split("Type: HttpApi\n", -1))
        .hasSize(1 + 1 + ConcurrencyCheck.OTHER_ROUTES);
  }

  @Test
  void isToDoInANewAccount() {
    Finding finding = finding(10, 10);

    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text())
        .contains(
            "runs 10 calls at a time",
            "admits 355 at once (BurstForms, BurstRequests)",
            "L-B99A9384 --desired-value 1000 --region",
            "$ {deploy} BurstRequests=1")
        .doesNotContain("reservation");
  }

  @Test
  void countsWhatOtherFunctionsHaveReserved() {
    Finding finding = finding(1000, 40);

    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text())
        .contains("40 of them unreserved", "Calls beyond 40", "--desired-value 1315");
  }

  private static Finding finding(int all, int unreserved) {
    return ConcurrencyCheck.finding(
        AccountLimit.builder()
            .concurrentExecutions(all)
            .unreservedConcurrentExecutions(unreserved)
            .build(),
        5,
        50);
  }
}
