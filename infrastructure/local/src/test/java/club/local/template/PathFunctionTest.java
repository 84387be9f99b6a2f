package club.local.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Language;
import club.core.SitePath;
import club.core.request.OrganisationKind;
import club.local.ClubProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    Path file = Path.of("../../template.yaml");
    Map<String, String> parameters = LocalParameters.at("http://localhost");

    PathFunction paths = Template.read(file, parameters, id -> id).site().paths();

    assertThat(paths.folders())
        .contains("/en", "/en/join", "/rejoindre", "/membres/au", "/en/members/as-of")
        .allMatch(folder -> folder.matches("/[a-z-]+(/[a-z-]+)*"));
    for (OrganisationKind kind : OrganisationKind.values()) {
      assertThat(paths.redirects(folder(SitePath.kind(Language.FRENCH, kind)))).isTrue();
      assertThat(paths.redirects(folder(SitePath.kind(Language.ENGLISH, kind)))).isTrue();
    }
    assertThat(paths.redirects("/membres/au/2021-12-20")).isTrue();
    assertThat(paths.redirects("/en/members/as-of/2021-12-20")).isTrue();
    assertThat(paths.redirects("/membres/au/2021-12-20/")).isFalse();
    assertThat(paths.redirects("/membres/au//evil.example")).isFalse();
  }

  @Test
  void refusesCodeThatItDoesNotImitate() throws IOException {
    Template other = template(small().replace("statusCode: 301", "statusCode: 302"));

    assertThatThrownBy(other::site)
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("FunctionCode is not the code that ./club imitates");
  }

  private static String folder(String path) {
    return path.substring(0, path.length() - 1);
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
