package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnPathCheckTest {
  private static final Identity DOMAIN = Identities.signed("programme.example");

  @Test
  void isDoneWithoutOneAndWithOneInUse() {
    assertThat(look(DOMAIN).verdict()).isEqualTo(Verdict.DONE);
    assertThat(look(withReturnPath("SUCCESS")).verdict()).isEqualTo(Verdict.DONE);
  }

  @Test
  void givesTheTwoRecordsThatAreMissing() {
    Finding finding = look(withReturnPath("PENDING"));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps())
        .contains(
            new Step.AddRecord(
                "MX", "bounce.programme.example", "10 feedback-smtp.eu-west-3.amazonses.com"),
            new Step.AddRecord(
                "TXT", "bounce.programme.example", "\"v=spf1 include:amazonses.com ~all\""));
  }

  private static Identity withReturnPath(String status) {
    return Identities.withReturnPath(DOMAIN, "bounce.programme.example", status);
  }

  private static Finding look(Identity identity) {
    return new ReturnPathCheck(InMemorySes.with(identity), "eu-west-3", "club@programme.example")
        .look();
  }
}
