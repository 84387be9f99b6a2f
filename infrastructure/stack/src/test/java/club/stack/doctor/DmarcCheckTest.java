package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.Dns.RecordType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sesv2.model.DkimStatus;

class DmarcCheckTest {
  private static final String FROM = "club@programme.example";
  private static final String FROM_SUBDOMAIN = "club@mail.programme.example";
  private static final String AT = "_dmarc.programme.example";
  private static final String AT_SUBDOMAIN = "_dmarc.mail.programme.example";
  private static final SesIdentity SIGNED = Identities.signed("programme.example");
  private static final SesIdentity ADDRESS = Identities.address(FROM, true);

  private final DnsServer server = new DnsServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void isOneLineWhereMailsPass() {
    record(AT, "v=DMARC1; p=reject");

    assertThat(finding(FROM, SIGNED))
        .isEqualTo(
            new Finding.Settled(
                "p=reject at _dmarc.programme.example; mails pass, signed d=programme.example.\n"));
  }

  @Test
  void passesWhereTheAddressInheritsItsDomainsSignature() {
    record(AT, "v=DMARC1; p=reject");

    assertThat(finding(FROM, Identities.signed(FROM), SIGNED).text())
        .contains("mails pass, signed d=programme.example");
  }

  @Test
  void proposesARecordThatHarmsNothing() {
    assertToDo(
        finding(FROM, SIGNED),
        "has no record",
        "mails pass, signed d=programme.example",
        "= TXT _dmarc.programme.example \"v=DMARC1; p=none; rua=mailto:con%tact@programme.example\"");
  }

  @ParameterizedTest
  @CsvSource({
    "reject, receivers reject them",
    "quarantine, they go to spam",
    "none, more often in spam",
  })
  void saysWhatBecomesOfMailsThatSesSignsAsItself(String policy, String effect) {
    record(AT, "v=DMARC1; p=" + policy);

    assertToDo(
        finding(FROM, ADDRESS),
        "mails fail, signed d=amazonses.com: ",
        effect,
        "$ {deploy} MailDomain=programme.example");
  }

  @Test
  void asksForBothARecordAndASignatureWhereBothLack() {
    assertToDo(finding(FROM, ADDRESS), "amazonses.com: they arrive", "= TXT", "MailDomain");
  }

  @Test
  void pointsToTheRecordsAboveWhileTheDomainIsNotSignedFor() {
    record(AT, "v=DMARC1; p=none");

    assertToDo(
        finding(FROM, Identities.unsigned("programme.example", DkimStatus.PENDING)),
        "while SES does not sign for programme.example",
        "as said above");
  }

  @Test
  void alignsASubdomainWithItsParentWhereThatIsAllowed() {
    record(AT, "v=DMARC1; p=reject");

    assertThat(finding(FROM_SUBDOMAIN, SIGNED)).isInstanceOf(Finding.Settled.class);
  }

  @Test
  void failsASubdomainSignedByItsParentWhereTheRecordIsStrict() {
    record(AT, "v=DMARC1; p=reject; adkim=s");

    assertToDo(
        finding(FROM_SUBDOMAIN, SIGNED),
        "receivers reject them",
        "adkim=s",
        "send from @programme.example");
  }

  @Nested
  class TheRecord {
    @Test
    void isLookedForUnderTheDomainFirst() {
      record(AT_SUBDOMAIN, "v=DMARC1;p=Reject;sp=none;");
      record(AT, "v=DMARC1; p=none");

      assertFollowed("p=reject at " + AT_SUBDOMAIN);
    }

    @Test
    void isThatOfTheOrganisationForItsSubdomains() {
      record(AT, "v=DMARC1; p=reject; sp=quarantine");

      assertFollowed("p=quarantine at " + AT);
    }

    @Test
    void holdsForSubdomainsUnlessItSaysOtherwise() {
      record(AT, "v=DMARC1; p=reject");

      assertFollowed("p=reject at " + AT);
    }

    @Test
    void asksForReportsAloneWhereItsPolicyIsNotKnown() {
      record(AT_SUBDOMAIN, "v=DMARC1; p=refuse; rua=mailto:a@programme.example");

      assertFollowed("p=none at " + AT_SUBDOMAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v=DMARC1", "v=DMARC1; p=refuse"})
    void isNotUsableWithoutAPolicy(String text) {
      record(AT_SUBDOMAIN, text);

      assertToDo(
          finding(FROM_SUBDOMAIN, SIGNED),
          "Receivers ignore " + AT_SUBDOMAIN + ", since it has no policy",
          "= TXT " + AT_SUBDOMAIN);
    }

    @Test
    void isNotUsableTwice() {
      record(AT_SUBDOMAIN, "v=DMARC1; p=reject");
      record(AT_SUBDOMAIN, "v = DMARC1 ; p=none");

      assertToDo(finding(FROM_SUBDOMAIN, SIGNED), "since it has 2 records instead of one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v=spf1 -all", "p=none; v=DMARC1", "v=dmarc1; p=none", "v=DMARC10"})
    void isNotAnotherRecordNorThatOfATopLevelDomain(String text) {
      record(AT_SUBDOMAIN, text);
      record("_dmarc.example", "v=DMARC1; p=reject");

      assertToDo(finding(FROM_SUBDOMAIN, SIGNED), "mail.programme.example has no record");
    }

    private void assertFollowed(String clause) {
      assertThat(finding(FROM_SUBDOMAIN, SIGNED).text()).startsWith(clause + "; ");
    }
  }

  private static void assertToDo(Finding finding, String... texts) {
    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text()).contains(texts);
  }

  private void record(String at, String text) {
    server.with(at, RecordType.TXT, text);
  }

  private Finding finding(String from, SesIdentity... identities) {
    return new DmarcCheck(
            new Sender(from, List.of(identities)), server.dns(), "con%tact@programme.example")
        .finding();
  }
}
