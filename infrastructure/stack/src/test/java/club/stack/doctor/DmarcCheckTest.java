package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DmarcCheckTest {
  private static final String NAME = "_dmarc.programme.example";

  private final Zone zone = new Zone();

  @Test
  void isDoneWithAPolicyAndSaysWhatItDoes() {
    zone.with(NAME, Dns.Type.TXT, "v=DMARC1; p=reject");

    assertThat(look())
        .isEqualTo(
            Finding.done(
                NAME + " says p=reject: receivers are told to refuse it when a mail fails."));
  }

  @Test
  void proposesARecordThatHarmsNothing() {
    Finding finding = look();

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps())
        .contains(
            new Step.AddRecord(
                "TXT", NAME, "\"v=DMARC1; p=none; rua=mailto:contact@programme.example\""));
  }

  @Test
  void isToDoWhereReceiversPassItOver() {
    zone.with(NAME, Dns.Type.TXT, "v=DMARC1; p=reject")
        .with(NAME, Dns.Type.TXT, "v=DMARC1; p=none");

    assertThat(look().verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(look().meaning()).contains("2 records");
  }

  private Finding look() {
    return new DmarcCheck(zone, "club@programme.example", "contact@programme.example").look();
  }
}
