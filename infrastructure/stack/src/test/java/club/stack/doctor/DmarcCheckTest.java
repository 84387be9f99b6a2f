package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.Dmarc.Policy;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sesv2.model.DkimStatus;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainStatus;

class DmarcCheckTest {
  private static final String FROM = "club@programme.example";
  private static final SesIdentity SIGNED = Identities.signed("programme.example");
  private static final SesIdentity ADDRESS = Identities.address(FROM, true);

  @Test
  void isOneLineWhereMailsPass() {
    assertThat(finding(FROM, dmarc(Policy.REJECT), SIGNED))
        .isEqualTo(
            new Finding.Settled(
                "p=reject at _dmarc.programme.example; mails pass, signed d=programme.example.\n"));
  }

  @Test
  void passesWhereTheAddressInheritsItsDomainsSignature() {
    assertThat(finding(FROM, dmarc(Policy.REJECT), Identities.signed(FROM), SIGNED).text())
        .contains("mails pass, signed d=programme.example");
  }

  @Test
  void proposesARecordThatHarmsNothing() {
    assertToDo(
        finding(FROM, new Dmarc.Absent(), SIGNED),
        "has no record",
        "mails pass, signed d=programme.example",
        "= TXT _dmarc.programme.example \"v=DMARC1; p=none; rua=mailto:con%tact@programme.example\"");
  }

  @Test
  void isToDoWhereReceiversIgnoreTheRecord() {
    var unusable = new Dmarc.Unusable(new DomainName("_dmarc.programme.example"), "it has two");

    assertToDo(finding(FROM, unusable, SIGNED), "since it has two", "= TXT _dmarc.programme");
  }

  @ParameterizedTest
  @CsvSource({
    "REJECT, receivers reject them",
    "QUARANTINE, they go to spam",
    "NONE, more often in spam",
  })
  void saysWhatBecomesOfMailsThatSesSignsAsItself(Policy policy, String effect) {
    assertToDo(
        finding(FROM, dmarc(policy), ADDRESS),
        "mails fail, signed d=amazonses.com: ",
        effect,
        "$ {deploy} MailDomain=programme.example");
  }

  @Test
  void asksForBothARecordAndASignatureWhereBothLack() {
    assertToDo(
        finding(FROM, new Dmarc.Absent(), ADDRESS),
        "amazonses.com: they arrive",
        "= TXT",
        "MailDomain");
  }

  @Test
  void pointsToTheRecordsAboveWhileTheDomainIsNotSignedFor() {
    assertToDo(
        finding(
            FROM, dmarc(Policy.NONE), Identities.unsigned("programme.example", DkimStatus.PENDING)),
        "while SES does not sign for programme.example",
        "as said above");
  }

  @Test
  void alignsASubdomainWithItsParentWhereThatIsAllowed() {
    String from = "club@mail.programme.example";
    var strict =
        new Dmarc.Followed(new DomainName("_dmarc.programme.example"), Policy.REJECT, true, false);

    assertThat(finding(from, dmarc(Policy.REJECT), SIGNED)).isInstanceOf(Finding.Settled.class);
    assertToDo(finding(from, strict, SIGNED), "adkim=s", "send from @programme.example");
  }

  @Nested
  class ByTheReturnPath {
    private static final SesIdentity READY =
        Identities.withReturnPath(ADDRESS, MailFromDomainStatus.SUCCESS);

    @Test
    void passesWhereItIsInUse() {
      Finding finding = finding(FROM, dmarc(Policy.REJECT), READY);

      assertThat(finding).isInstanceOf(Finding.Settled.class);
      assertThat(finding.text()).contains("return path bounce.programme.example alone");
    }

    @Test
    void failsWhereTheRecordIsStrict() {
      var strict =
          new Dmarc.Followed(
              new DomainName("_dmarc.programme.example"), Policy.REJECT, false, true);

      assertToDo(
          finding(FROM, strict, READY),
          "mails fail, signed d=amazonses.com: receivers reject them");
    }

    @Test
    void givesTheTwoRecordsThatItLacks() {
      SesIdentity pending = Identities.withReturnPath(SIGNED, MailFromDomainStatus.PENDING);

      assertToDo(
          finding(FROM, dmarc(Policy.REJECT), pending),
          "mails pass",
          "bounce.programme.example (PENDING)",
          "= MX bounce.programme.example 10 feedback-smtp.{region}.amazonses.com",
          "= TXT bounce.programme.example \"v=spf1 include:amazonses.com ~all\"");
    }
  }

  private static void assertToDo(Finding finding, String... texts) {
    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text()).contains(texts);
  }

  private static Dmarc dmarc(Policy policy) {
    return new Dmarc.Followed(new DomainName("_dmarc.programme.example"), policy, false, false);
  }

  private static Finding finding(String from, Dmarc dmarc, SesIdentity... identities) {
    return new DmarcCheck(
            new Sender(from, List.of(identities)), dmarc, "con%tact@programme.example")
        .finding();
  }
}
