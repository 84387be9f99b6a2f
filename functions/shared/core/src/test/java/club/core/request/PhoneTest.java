package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "01 99 00 12 34,01 99 00 12 34",
        "+33 (0)1 99 00 12 34,+33 (0)1 99 00 12 34",
        "Tél. : 01.99.00.12.34,01.99.00.12.34",
        "tel:+33199001234,+33199001234",
        "01 99 00 12 34 poste 12,01 99 00 12 34 poste 12",
        "`01 99 00 12 34, ext. 12`,`01 99 00 12 34, ext. 12`",
        "01 99 00 12 34 (poste 1234),01 99 00 12 34 (poste 1234)",
        "01\u00a099\u202f00–12–34,01 99 00-12-34",
        "3939,3939",
        "(+33) 1 99 00 12 34,(+33) 1 99 00 12 34",
        "Standard : 01 99 00 12 34,01 99 00 12 34",
        "Tél. fixe : 01 99 00 12 34,01 99 00 12 34",
        "06 99 00 12 34 (portable),06 99 00 12 34 (portable)",
        "01 99 00 12 34 poste : 12,01 99 00 12 34 poste : 12",
        "01 99 00 12 34 / 06 99 00 12 34,01 99 00 12 34 / 06 99 00 12 34",
        "01 99 00 12 34 ou 06 99 00 12 34,01 99 00 12 34 / 06 99 00 12 34",
        "01.99.00.12.34 et 06.99.00.12.34,01.99.00.12.34 / 06.99.00.12.34",
        "Phone: 0199001234 or 0699001234,0199001234 / 0699001234"
      })
  void isKeptAsItsOwnerWritesIt(String typed, String written) {
    assertThat(Phone.of(typed)).map(Phone::written).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "123,PHONE_LENGTH",
    "012345678901234567890,PHONE_LENGTH",
    "call me,PHONE_LETTER",
    "01 99 00 12 34 ou 35,PHONE_LETTER"
  })
  void namesTheFault(String typed, Fault fault) {
    assertThat(Phone.of(typed)).isEmpty();
    assertThat(Phone.fault(typed)).isEqualTo(fault);
  }
}
