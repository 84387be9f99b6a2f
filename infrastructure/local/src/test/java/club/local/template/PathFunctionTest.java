package club.local.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    assertThat(Template.read(file, parameters, id -> id).site().paths().folders())
        .containsExactlyInAnyOrder("/actualites", "/en", "/en/join", "/en/news", "/rejoindre");
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
