package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenderCheckTest {
  private static final String FROM = "club@programme.example";

  @Test
  void isDoneWhereTheAddressIsVerified() {
    assertThat(look(Identities.address(FROM, true)).verdict()).isEqualTo(Verdict.DONE);
  }

  @Test
  void isDoneWhereTheDomainOrAParentIsSignedFor() {
    assertThat(look(Identities.signed("programme.example")).verdict()).isEqualTo(Verdict.DONE);
    assertThat(
            new SenderCheck(
                    InMemorySes.with(Identities.signed("programme.example")),
                    new Commands("club", "eu-west-3"),
                    "club@mail.programme.example")
                .look()
                .verdict())
        .isEqualTo(Verdict.DONE);
  }

  @Test
  void asksForTheLinkInTheMailToBeFollowed() {
    Finding finding = look(Identities.address(FROM, false));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps())
        .contains(
            new Step.Run(
                "aws ses verify-email-identity --email-address club@programme.example"
                    + " --region eu-west-3"));
  }

  @Test
  void givesTheThreeRecordsThatTheDomainLacks() {
    Finding finding = look(Identities.unsigned("programme.example", "PENDING"));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.meaning()).contains("PENDING");
    assertThat(finding.steps())
        .contains(
            new Step.AddRecord(
                "CNAME", "token1._domainkey.programme.example", "token1.dkim.amazonses.com"))
        .hasSize(4);
  }

  @Test
  void letsSesLookAgainWhereItHasGivenUp() {
    Finding finding = look(Identities.unsigned("programme.example", "FAILED"));

    assertThat(finding.steps().getLast())
        .isEqualTo(
            new Step.Run(
                "aws ses verify-domain-dkim --domain programme.example --region eu-west-3"));
  }

  @Test
  void pointsToTheConsoleForAKeyOfOnesOwn() {
    Finding finding =
        look(
            new Identity(
                "programme.example",
                false,
                new Identity.Dkim(true, "PENDING", List.of(), Identities.ZONE),
                Optional.empty()));

    assertThat(finding.steps()).singleElement().isInstanceOf(Step.Say.class);
  }

  @Test
  void isToDoWhereSigningIsOff() {
    Finding finding =
        look(
            new Identity(
                "programme.example",
                true,
                new Identity.Dkim(false, "SUCCESS", Identities.TOKENS, Identities.ZONE),
                Optional.empty()));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps().toString()).contains("--signing-enabled");
  }

  @Test
  void isToDoWhereSesKnowsNeither() {
    assertThat(look(Identities.signed("other.example")).verdict()).isEqualTo(Verdict.TO_DO);
  }

  private static Finding look(Identity identity) {
    return new SenderCheck(InMemorySes.with(identity), new Commands("club", "eu-west-3"), FROM)
        .look();
  }
}
