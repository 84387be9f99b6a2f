package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentCheckTest {
  private static final String FROM = "club@programme.example";

  private final Zone zone = new Zone();

  @Test
  void isDoneWhereTheDomainSigns() {
    assertThat(look(FROM, Identities.signed("programme.example")).verdict())
        .isEqualTo(Verdict.DONE);
  }

  @Test
  void isDoneWhereTheAddressInheritsItsDomainsSignature() {
    Finding finding = look(FROM, Identities.signed(FROM), Identities.signed("programme.example"));

    assertThat(finding.verdict()).isEqualTo(Verdict.DONE);
    assertThat(finding.meaning()).contains("d=programme.example");
  }

  @ParameterizedTest
  @CsvSource({
    "v=DMARC1; p=reject, drop the mails",
    "v=DMARC1; p=quarantine, go to spam",
    "v=DMARC1; p=none, more often in spam",
    "nothing, more often in spam",
  })
  void saysWhatBecomesOfMailsThatSesSignsAsItself(String record, String consequence) {
    zone.with("_dmarc.programme.example", Dns.Type.TXT, record);

    Finding finding = look(FROM, Identities.address(FROM, true));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.meaning()).contains("d=amazonses.com", consequence);
    assertThat(finding.steps().getLast())
        .isEqualTo(new Commands("club", "eu-west-3").deploy("MailDomain", "programme.example"));
  }

  @Test
  void pointsToTheRecordsAboveWhileTheDomainIsNotSignedFor() {
    Finding finding = look(FROM, Identities.unsigned("programme.example", "PENDING"));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps().toString()).contains("as above");
  }

  @Nested
  class FromASubdomain {
    private static final String FROM = "club@mail.programme.example";

    @Test
    void alignsWithItsParentWhereThatIsAllowed() {
      zone.with("_dmarc.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject");

      assertThat(look(FROM, Identities.signed("programme.example")).verdict())
          .isEqualTo(Verdict.DONE);
    }

    @Test
    void doesNotAlignWithItsParentWhereTheRecordIsStrict() {
      zone.with("_dmarc.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject; adkim=s");

      Finding finding = look(FROM, Identities.signed("programme.example"));

      assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
      assertThat(finding.steps().toString()).contains("adkim=s");
    }
  }

  @Nested
  class ByTheReturnPath {
    private static final Identity ADDRESS = Identities.address(FROM, true);

    @Test
    void alignsWhereItIsInUse() {
      assertThat(look(FROM, withReturnPath("SUCCESS")).verdict()).isEqualTo(Verdict.DONE);
      assertThat(look(FROM, withReturnPath("PENDING")).verdict()).isEqualTo(Verdict.TO_DO);
    }

    @Test
    void doesNotAlignWhereTheRecordIsStrict() {
      zone.with("_dmarc.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject; aspf=s");

      assertThat(look(FROM, withReturnPath("SUCCESS")).verdict()).isEqualTo(Verdict.TO_DO);
    }

    private static Identity withReturnPath(String status) {
      return Identities.withReturnPath(ADDRESS, "bounce.programme.example", status);
    }
  }

  private Finding look(String from, Identity... identities) {
    return new AlignmentCheck(
            InMemorySes.with(identities), zone, new Commands("club", "eu-west-3"), from)
        .look();
  }
}
