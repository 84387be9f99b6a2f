package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "73282932000074",
        "732 829 320 00074",
        "732.829.320-00074",
        "732\u00a0829\u202f320 00074"
      })
  void isReadHoweverItIsTyped(String typed) {
    assertThat(Siret.of(typed)).map(Siret::digits).contains("73282932000074");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "73282932000075",
        "7328293200007",
        "732829320000740",
        "7328293200007a",
        "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"
      })
  void isRefusedWithAWrongCheckDigitOrLength(String typed) {
    assertThat(Siret.of(typed)).isEmpty();
  }

  @Test
  void mayHaveADigitSumDivisibleByFiveForLaPoste() {
    assertThat(Siret.of("35600000000048")).as("by Luhn's rule").isPresent();
    assertThat(Siret.of("35600000049837")).as("by the sum of digits").isPresent();
    assertThat(Siret.of("35600000049838")).isEmpty();
  }
}
