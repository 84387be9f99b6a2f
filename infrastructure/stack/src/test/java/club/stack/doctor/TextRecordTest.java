package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRecordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "v=DMARC1;p=none | v=DMARC1;p=none",
        "\"v=DMARC1; p=none\" | v=DMARC1; p=none",
        "\"v=DMARC1; p=re\" ject | v=DMARC1; p=reject",
        "one two | onetwo",
        "\"says \\\"no\\\"\" | says \"no\"",
      })
  void joinsWhatMailReadsAsOne(String written, String joined) {
    assertThat(TextRecord.join(written)).isEqualTo(joined);
  }
}
