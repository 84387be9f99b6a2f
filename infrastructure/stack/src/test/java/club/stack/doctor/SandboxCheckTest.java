package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxCheckTest {
  private static final List<String> MAILBOXES =
      List.of("staff@programme.example", "ada@nowhere.example", "contact@programme.example");

  @Test
  void isDoneOutOfTheSandbox() {
    assertThat(look(InMemorySes.FREE).verdict()).isEqualTo(Verdict.DONE);
  }

  @Test
  void saysWhoGetsMailInTheSandboxAndWhoDoesNot() {
    Finding finding =
        look(
            InMemorySes.SANDBOX,
            Identities.signed("programme.example"),
            Identities.address("ada@nowhere.example", false));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.meaning())
        .contains(
            "reaches staff@programme.example, contact@programme.example",
            "does not reach ada@nowhere.example");
    assertThat(finding.steps())
        .contains(
            new Step.Run(
                "aws sesv2 create-email-identity --email-identity ada@nowhere.example"
                    + " --region eu-west-3"));
    assertThat(finding.steps().toString())
        .contains("put-account-details", "https://club.programme.example");
  }

  @Test
  void isToDoWhereSendingIsPausedOrUnderReview() {
    for (Ses.Account account :
        List.of(
            new Ses.Account(true, false, "HEALTHY"),
            new Ses.Account(true, true, "SHUTDOWN"),
            new Ses.Account(true, true, "PROBATION"))) {
      assertThat(look(account).verdict()).as(account.toString()).isEqualTo(Verdict.TO_DO);
    }
  }

  private static Finding look(Ses.Account account, Identity... identities) {
    return new SandboxCheck(
            new InMemorySes(account, List.of(identities)),
            new Commands("club", "eu-west-3"),
            MAILBOXES,
            "https://club.programme.example")
        .look();
  }
}
