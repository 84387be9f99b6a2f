package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example",
        "jeanne.d-arc+club@archives.sous-domaine.example",
        "o'neill@mairie.example",
        "x_y@1.example"
      })
  void acceptsWhatMailServersAccept(String typed) {
    assertThat(EmailAddress.of(typed)).map(EmailAddress::value).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@",
        "@b.example",
        "a@b",
        "a b@c.example",
        "a@b..example",
        "a@-b.example",
        ".a@b.example",
        "a.@b.example",
        "a@b.example\nBcc: c@d.example",
        "a@b.example, c@d.example",
        "\"a\"@b.example",
        "a<b@c.example>",
        "a@b.123",
        "é@b.example"
      })
  void refusesAnythingButASingleAddress(String typed) {
    assertThat(EmailAddress.of(typed)).isEmpty();
  }

  @Test
  void keepsADomainInItsAsciiFormAndLowerCase() {
    assertThat(EmailAddress.of(" Anne@Écoles.Example "))
        .map(EmailAddress::value)
        .contains("Anne@xn--coles-9ra.example");
  }

  @Test
  void enforcesTheLimitsOfLength() {
    String longest = "a".repeat(64) + "@" + ("b".repeat(59) + ".").repeat(3) + "example";

    assertThat(EmailAddress.of(longest)).isPresent();
    assertThat(EmailAddress.of("a" + longest)).isEmpty();
    assertThat(EmailAddress.of("a@" + ("b".repeat(62) + ".").repeat(4) + "example")).isEmpty();
  }

  @Test
  void neverPrintsItself() {
    assertThat(EmailAddress.of("a@b.example").orElseThrow().toString()).doesNotContain("a@b");
  }
}
