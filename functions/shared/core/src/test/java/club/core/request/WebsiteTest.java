package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://archives.example",
        "https://mairie-évry.example/a",
        "HTTP://archives.example:8080/a?b=c#d"
      })
  void isAbsoluteOverHttp(String typed) {
    assertThat(Website.of(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archives.example",
        "/a",
        "//archives.example",
        "ftp://archives.example",
        "javascript:alert(1)",
        "https:///a",
        "https://user@archives.example",
        "https://a b.example",
        "https://archives.example/\"><script>"
      })
  void refusesEverythingElse(String typed) {
    assertThat(Website.of(typed)).isEmpty();
  }
}
