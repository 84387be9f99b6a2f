package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource({
    "archives.example,https://archives.example",
    "www.archives.example/a,https://www.archives.example/a",
    "archives.example:8080,https://archives.example:8080",
    "<https://archives.example>.,https://archives.example",
    "(archives.example).,https://archives.example",
    "« archives.example »,https://archives.example",
    "Site internet : www.archives.example,https://www.archives.example",
    "Site web : archives.example,https://archives.example",
    "Site : « archives.example »,https://archives.example",
    "Website: https://archives.example,https://archives.example",
    "URL: http://archives.example,http://archives.example",
    "https://archives.example/a_(b),https://archives.example/a_(b)",
    "\u00a0https://archives.example \u200b,https://archives.example"
  })
  void leavesOutWhatStandsAroundItAndAddsTheScheme(String typed, String url) {
    assertThat(Website.of(typed)).map(Website::url).contains(url);
  }

  @ParameterizedTest
  @CsvSource({
    "https://localhost,WEBSITE_HOST",
    "archives,WEBSITE_HOST",
    "https://192.168.0.1/,WEBSITE_HOST",
    "https://[::1]/,WEBSITE_HOST",
    "https://nas.local,WEBSITE_HOST",
    "ftp://archives.example,WEBSITE_SCHEME",
    "javascript:alert(1),WEBSITE_SCHEME",
    "https://anne@archives.example,WEBSITE_USER",
    "https://archives .example,WEBSITE_SPACE",
    "https:///a,WEBSITE_SHAPE"
  })
  void namesTheFault(String typed, Fault fault) {
    assertThat(Website.of(typed)).isEmpty();
    assertThat(Website.fault(typed)).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
