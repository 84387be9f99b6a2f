package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.ClubProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileTest {
  private static final ExportFile FILE =
      new ExportFile("ledger", List.of("{\"pk\":{\"S\":\"é\u2028\"}}", "{\"pk\":{\"S\":\"b\"}}"));

  @Test
  void isReadAsItWasWritten() {
    assertThat(ExportFile.read(FILE.text(), "f")).isEqualTo(FILE);
    assertThat(ExportFile.read(new ExportFile("ledger", List.of()).text(), "f").items()).isEmpty();
  }

  @Test
  void hasALineForEachItemBetweenAHeaderAndATrailer() {
    assertThat(FILE.text().split("\n", -1))
        .hasSize(5)
        .startsWith(
            "{\"format\":\"club-export\",\"version\":1,\"erasures\":\"ledger\"}",
            FILE.items().getFirst())
        .endsWith("{\"items\":2,\"sha256\":\"" + FILE.digest() + "\"}", "");
  }

  @Test
  void isRefusedWhereverItWasCutOff() {
    String text = FILE.text();

    for (int end = text.indexOf('\n') + 2; end < text.length(); end++) {
      String cut = text.substring(0, end);
      assertThatThrownBy(() -> ExportFile.read(cut, "f"))
          .isInstanceOf(ClubProblem.class)
          .hasMessageContaining("is incomplete");
    }
  }

  @Test
  void isRefusedWhereItWasChanged() {
    List<String> changed =
        List.of(
            FILE.text().replace("\"b\"", "\"c\""),
            FILE.text().replace("\"items\":2", "\"items\":3"),
            FILE.text() + "\n",
            FILE.text().replace(FILE.items().get(1) + "\n", ""));

    assertThat(changed)
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> ExportFile.read(text, "f"))
                    .isInstanceOf(ClubProblem.class)
                    .hasMessageContaining("is incomplete"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Atos\n", "[]", "{\"format\":\"other\",\"version\":1}\n"})
  void isToldFromSomethingElse(String text) {
    assertThatThrownBy(() -> ExportFile.read(text, "f"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("not an export");
  }

  @Test
  void isRefusedFromANewerVersion() {
    String newer = FILE.text().replace("\"version\":1", "\"version\":2");

    assertThatThrownBy(() -> ExportFile.read(newer, "f"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("newer");
  }
}
