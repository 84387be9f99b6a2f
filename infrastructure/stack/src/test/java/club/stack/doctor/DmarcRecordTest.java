package club.stack.doctor;

import static club.stack.doctor.DmarcRecord.Policy.NONE;
import static club.stack.doctor.DmarcRecord.Policy.QUARANTINE;
import static club.stack.doctor.DmarcRecord.Policy.REJECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DmarcRecordTest {
  @Test
  void isRelaxedAndHoldsForSubdomainsUnlessItSaysOtherwise() {
    assertThat(DmarcRecord.read("v=DMARC1; p=reject"))
        .contains(new DmarcRecord(REJECT, REJECT, false, false));
    assertThat(DmarcRecord.read("v=DMARC1;p=Reject;sp=quarantine;adkim=s;aspf=s;"))
        .contains(new DmarcRecord(REJECT, QUARANTINE, true, true));
  }

  @Test
  void asksForReportsAloneWhereItsPolicyIsNotKnown() {
    assertThat(DmarcRecord.read("v=DMARC1; p=refuse; rua=mailto:a@programme.example"))
        .contains(new DmarcRecord(NONE, NONE, false, false));
    assertThat(DmarcRecord.read("v=DMARC1; p=refuse")).isEmpty();
    assertThat(DmarcRecord.read("v=DMARC1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v=DMARC1", "v=DMARC1;p=none", "v = DMARC1 ; p=none"})
  void isKnownByItsFirstTag(String text) {
    assertThat(DmarcRecord.isMeant(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v=spf1 -all", "p=none; v=DMARC1", "v=dmarc1; p=none", "v=DMARC10"})
  void isNotAnotherRecord(String text) {
    assertThat(DmarcRecord.isMeant(text)).isFalse();
  }
}
