package club.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkedTextTest {
  @Test
  void findsAddressesAndLeavesThePunctuationOut() {
    assertThat(LinkedText.of("Voir http://localhost:8080/a?d=b, ou (https://x.example/)."))
        .filteredOn(LinkedText::isLink)
        .extracting(LinkedText::text)
        .containsExactly("http://localhost:8080/a?d=b", "https://x.example/");
  }

  @Test
  void keepsTheWholeText() {
    String text = "a http://b.example/ c\nhttp://d.example";

    assertThat(String.join("", LinkedText.of(text).stream().map(LinkedText::text).toList()))
        .isEqualTo(text);
  }
}
