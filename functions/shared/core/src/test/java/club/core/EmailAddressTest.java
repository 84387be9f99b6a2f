package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example",
        "jeanne.d-arc+club@archives.sous-domaine.example",
        "o'neill@mairie.example",
        "x_y@1.example",
        "o'neill/a=b@x.example",
        "!#$%&'*+-/=?^_`{|}~@x.example"
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
        "a@b.123",
        "a@[192.0.2.1]",
        "a@[IPv6:2001:db8::1]",
        "a@localhost",
        "a(b)@x.example",
        "\"a b\"@x.example",
        "\"a@b\"@x.example",
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example%0d%0aBcc: c@d.example",
        "Équipe: a@x.example, b@x.example;",
        "é@b.example"
      })
  void refusesAnythingButASingleAddress(String typed) {
    assertThat(EmailAddress.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "mailto:anne@x.example",
        "MAILTO:anne@x.example?subject=Bonjour",
        "Anne L’Hôte <anne@x.example>",
        "<anne@x.example>",
        "(anne@x.example).",
        "`anne@x.example, `",
        "anne@x.example;",
        "« anne@x.example »",
        "“anne@x.example”",
        "<anne@x.example",
        "Courriel : anne@x.example",
        "E-mail: anne@x.example",
        "anne @ x.example",
        "anne\u200b@x.example\u00a0",
        "ａｎｎｅ＠ｘ.example"
      })
  void leavesOutWhatStandsAroundIt(String typed) {
    assertThat(EmailAddress.of(typed)).map(EmailAddress::value).contains("anne@x.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"o’neill", "o‘neill", "oʼneill", "o´neill", "o＇neill"})
  void takesATypographicApostropheForAnApostrophe(String local) {
    assertThat(EmailAddress.of(local + "@mairie.example"))
        .map(EmailAddress::value)
        .contains("o'neill@mairie.example");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "anne.example,EMAIL_AT",
        "anne@b@c.example,EMAIL_ATS",
        "`a@x.example, c@y.example`,EMAIL_ATS",
        "a@x.example c@y.example,EMAIL_ATS",
        "a@x.example;c@y.example,EMAIL_ATS",
        "anne martin@c.example,EMAIL_SPACE",
        "`anne,martin@c.example`,EMAIL_COMMA",
        "`anne, martin@c.example`,EMAIL_COMMA",
        "rené@c.example,EMAIL_LETTER",
        "иван@c.example,EMAIL_SIGN",
        "андрей@c.example,EMAIL_SIGN",
        "weiß@c.example,EMAIL_SIGN",
        "sœur@c.example,EMAIL_SIGN",
        "bjørn@c.example,EMAIL_SIGN",
        "françois@c.example,EMAIL_LETTER",
        "anne🙂@c.example,EMAIL_SIGN",
        "a(b@c.example,EMAIL_SIGN",
        "a1234567890123456789012345678901234567890123456789012345678901234@c.example,EMAIL_LONG",
        "anne..m@c.example,EMAIL_DOT",
        "@c.example,EMAIL_DOT",
        "anne@c,EMAIL_DOMAIN",
        "anne@,EMAIL_DOMAIN",
        "anne@c_d.example,EMAIL_DOMAIN"
      })
  void namesTheFault(String typed, Fault fault) {
    assertThat(EmailAddress.of(typed)).isEmpty();
    assertThat(EmailAddress.fault(typed)).isEqualTo(fault);
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
