package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "73282932000074",
        "732 829 320 00074",
        "732.829.320-00074",
        "732\u00a0829\u202f320 00074",
        "SIRET : 732 829 320 00074",
        "N° SIRET 73282932000074",
        "Numéro de Siret: 73282932000074.",
        "732 829 320 – 00074",
        "732 829 320\u201100074",
        "SIRET = 73282932000074",
        "７３２８２９３２００００７４"
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
        "00000000000000",
        "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"
      })
  void isRefusedWithAWrongCheckDigitOrLength(String typed) {
    assertThat(Siret.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "732829320,SIRET_SIREN,9",
    "SIREN : 732 829 320,SIRET_SIREN,9",
    "732829321,SIRET_SIREN_CHECK,9",
    "7328293200007,SIRET_LENGTH,13",
    "732829320000745,SIRET_LENGTH,15",
    "73282932000075,SIRET_CHECK,14",
    "00000000000000,SIRET_CHECK,14",
    "7328293200007O,SIRET_LETTER,13"
  })
  void namesTheFaultAndCountsTheDigits(String typed, Fault fault, int count) {
    assertThat(Siret.fault(typed)).isEqualTo(fault);
    assertThat(Siret.countOf(typed)).isEqualTo(count);
  }

  @Test
  void mayHaveADigitSumDivisibleByFiveForLaPoste() {
    assertThat(Siret.of("35600000000048")).as("by Luhn's rule").isPresent();
    assertThat(Siret.of("35600000049837")).as("by the sum of digits").isPresent();
    assertThat(Siret.of("35600000049838")).isEmpty();
  }
}
