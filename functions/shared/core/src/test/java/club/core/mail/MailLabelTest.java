package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailLabelTest {
  @ParameterizedTest
  @EnumSource
  void readsWhatItWrites(MailKind kind) {
    MailLabel label = new MailLabel(kind, new Reference("K7M2-QX4C"), 12);

    assertThat(MailLabel.of(label.text())).contains(label);
  }

  @Test
  void standsInTheHeaderAsOneLine() {
    assertThat(new MailLabel(MailKind.REVIEW, new Reference("K7M2-QX4C"), 1).text())
        .isEqualTo("review; reference=K7M2-QX4C; generation=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "review",
        "odd; reference=K7M2-QX4C; generation=1",
        "review; reference=AAAA-AAAA; generation=1",
        "review; reference=K7M2-QX4C; generation=99999999999",
        "review; reference=K7M2-QX4C; generation=1; more=1"
      })
  void recognisesLabelsThatAreNotOurs(String header) {
    assertThat(MailLabel.of(header)).isEmpty();
  }
}
