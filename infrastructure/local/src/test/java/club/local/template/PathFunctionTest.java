package club.local.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Language;
import club.local.ClubProblem;
import club.web.Notice;
import club.web.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathFunctionTest {
  @Test
  void knowsTheFoldersThatTheCodeLists() throws IOException {
    PathFunction paths = template(small()).site().paths();

    assertThat(paths.redirects("/x")).isTrue();
    assertThat(paths.redirects("/x/")).isFalse();
    assertThat(paths.file("/x/")).isEqualTo("/x/index.html");
    assertThat(paths.file("/x.txt")).isEqualTo("/x.txt");
  }

  @Test
  void readsTheCodeOfTheProduct() {
    PathFunction paths = ofTheProduct();

    for (String folder : List.of("/en", "/en/join", "/membres/au/2021-12-20")) {
      assertThat(paths.redirects(folder)).isTrue();
    }
    for (String other :
        List.of("/", "/en/", "/favicon.svg", "//evil.example", "/membres//evil", "/\\evil")) {
      assertThat(paths.redirects(other)).isFalse();
    }
  }

  /// The function takes up to 10 KB (CloudFront Developer Guide, "Quotas").
  @ParameterizedTest
  @EnumSource
  void saysThatABodyIsTooLargeAsTheFunctionsDo(Language language) {
    PathFunction.TooLarge tooLarge = ofTheProduct().tooLarge();
    Document page = Jsoup.parse(tooLarge.page());
    Notice notice = Notice.tooLarge(language);

    assertThat(page.expectFirst("main").text()).contains(notice.title(), notice.text());
    assertThat(tooLarge.policy())
        .contains(new StyleSheet(page.expectFirst("style").data()).policy() + ";");
    assertThat(tooLarge.page().getBytes(UTF_8)).hasSizeLessThan(5_000);
    assertThat(tooLarge.limit()).isEqualTo(1_000_000);
  }

  private static PathFunction ofTheProduct() {
    Path file = Path.of("../../template.yaml");
    return Template.read(file, LocalParameters.at("http://localhost"), id -> id).site().paths();
  }

  @Test
  void refusesCodeThatItDoesNotImitate() throws IOException {
    Template other = template(small().replace("statusCode: 301", "statusCode: 302"));

    assertThatThrownBy(other::site)
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("FunctionCode is not the code that ./club imitates");
  }

  private static Template template(String yaml) {
    return Template.parse(yaml, Path.of("."), Map.of(), id -> id);
  }

  private static String small() throws IOException {
    try (InputStream file =
        requireNonNull(PathFunctionTest.class.getResourceAsStream("/small.yaml"))) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
