package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.link.Token;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SitePathTest {
  private static final String SITE = "https://d111111abcdef8.cloudfront.net";

  /// What a line of quoted-printable holds beside its soft break.
  private static final int LINE = 75;

  static Stream<String> mailed() {
    Token token = new Token("k".repeat(26));
    return Stream.of(
        SitePath.review(token),
        SitePath.follow(token),
        SitePath.entry(token),
        SitePath.announcement(token),
        SitePath.logo(token));
  }

  @ParameterizedTest
  @MethodSource("mailed")
  void fitsALineOfAMail(String path) {
    assertThat(SITE + path).hasSizeLessThanOrEqualTo(LINE);
  }
}
