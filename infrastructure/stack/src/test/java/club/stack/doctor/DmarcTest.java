package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.DmarcRecord.Policy;
import org.junit.jupiter.api.Test;

class DmarcTest {
  private static final Domain FROM = new Domain("mail.programme.example");
  private static final DmarcRecord REJECT =
      new DmarcRecord(Policy.REJECT, Policy.REJECT, false, false);

  private final Zone zone = new Zone();

  @Test
  void isLookedForUnderTheDomainFirst() {
    zone.with("_dmarc.mail.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject")
        .with("_dmarc.programme.example", Dns.Type.TXT, "v=DMARC1; p=none");

    assertThat(Dmarc.of(FROM, zone))
        .isEqualTo(
            new Dmarc.Published(
                new Domain("_dmarc.mail.programme.example"), Policy.REJECT, REJECT));
  }

  @Test
  void isThatOfTheOrganisationForItsSubdomains() {
    zone.with("_dmarc.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject; sp=quarantine");

    assertThat(Dmarc.of(FROM, zone))
        .isInstanceOfSatisfying(
            Dmarc.Published.class,
            found -> {
              assertThat(found.at()).isEqualTo(new Domain("_dmarc.programme.example"));
              assertThat(found.policy()).isEqualTo(Policy.QUARANTINE);
            });
  }

  @Test
  void passesOverOtherRecordsUnderTheName() {
    zone.with("_dmarc.mail.programme.example", Dns.Type.TXT, "verification=1")
        .with("_dmarc.mail.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject");

    assertThat(Dmarc.of(FROM, zone)).isInstanceOf(Dmarc.Published.class);
  }

  @Test
  void isNotUsableWithTwoRecordsOrWithoutAPolicy() {
    zone.with("_dmarc.mail.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject")
        .with("_dmarc.mail.programme.example", Dns.Type.TXT, "v=DMARC1; p=none")
        .with("_dmarc.other.example", Dns.Type.TXT, "v=DMARC1; p=perhaps");

    assertThat(Dmarc.of(FROM, zone)).isInstanceOf(Dmarc.Unusable.class);
    assertThat(Dmarc.of(new Domain("other.example"), zone)).isInstanceOf(Dmarc.Unusable.class);
  }

  @Test
  void isAbsentWhereNobodySaysAnything() {
    zone.with("_dmarc.example", Dns.Type.TXT, "v=DMARC1; p=reject");

    assertThat(Dmarc.of(FROM, zone)).isEqualTo(new Dmarc.Absent());
  }
}
