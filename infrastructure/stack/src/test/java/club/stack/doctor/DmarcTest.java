package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.Dmarc.Policy;
import club.stack.doctor.Dns.RecordType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DmarcTest {
  private static final String OWN = "_dmarc.mail.programme.example";
  private static final String PARENT = "_dmarc.programme.example";

  private final DnsServer server = new DnsServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void isLookedForUnderTheDomainFirst() {
    server
        .with(OWN, RecordType.TXT, "v=DMARC1;p=Reject;sp=none;adkim=s;aspf=s;")
        .with(PARENT, RecordType.TXT, "v=DMARC1; p=none");

    assertThat(found()).isEqualTo(published(OWN, Policy.REJECT, true));
  }

  @Test
  void isThatOfTheOrganisationForItsSubdomains() {
    server.with(PARENT, RecordType.TXT, "v=DMARC1; p=reject; sp=quarantine");

    assertThat(found()).isEqualTo(published(PARENT, Policy.QUARANTINE, false));
  }

  @Test
  void holdsForSubdomainsUnlessItSaysOtherwise() {
    server.with(PARENT, RecordType.TXT, "v=DMARC1; p=reject");

    assertThat(found()).isEqualTo(published(PARENT, Policy.REJECT, false));
  }

  @Test
  void asksForReportsAloneWhereItsPolicyIsNotKnown() {
    server.with(OWN, RecordType.TXT, "v=DMARC1; p=refuse; rua=mailto:a@programme.example");

    assertThat(found()).isEqualTo(published(OWN, Policy.NONE, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v=DMARC1", "v=DMARC1; p=refuse"})
  void isNotUsableWithoutAPolicy(String text) {
    server.with(OWN, RecordType.TXT, text);

    assertThat(found()).isInstanceOf(Dmarc.Unusable.class);
  }

  @Test
  void isNotUsableWithTwoRecords() {
    server
        .with(OWN, RecordType.TXT, "v=DMARC1; p=reject")
        .with(OWN, RecordType.TXT, "v = DMARC1 ; p=none");

    assertThat(found())
        .isEqualTo(new Dmarc.Unusable(new DomainName(OWN), "it has 2 records instead of one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v=spf1 -all", "p=none; v=DMARC1", "v=dmarc1; p=none", "v=DMARC10"})
  void isNotAnotherRecordNorThatOfATopLevelDomain(String text) {
    server
        .with(OWN, RecordType.TXT, text)
        .with("_dmarc.example", RecordType.TXT, "v=DMARC1; p=reject");

    assertThat(found()).isEqualTo(new Dmarc.Absent());
  }

  private Dmarc found() {
    return Dmarc.of(new DomainName("mail.programme.example"), server.dns());
  }

  private static Dmarc published(String at, Policy policy, boolean isStrict) {
    return new Dmarc.Followed(new DomainName(at), policy, isStrict, isStrict);
  }
}
