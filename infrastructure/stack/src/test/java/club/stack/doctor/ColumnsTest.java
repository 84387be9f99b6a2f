package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final Columns COLUMNS = new Columns(2, 4);

  @Test
  void breaksBetweenWords() {
    assertThat(COLUMNS.sentence("word ".repeat(30).strip()))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
        .last()
        .asString()
        .startsWith("    word");
  }

  @Test
  void keepsALongWordWhole() {
    assertThat(COLUMNS.sentence("See " + "x".repeat(100)))
        .containsExactly("  See", "    " + "x".repeat(100));
  }

  @Test
  void breaksACommandSoThatAShellStillReadsIt() {
    String command = "aws " + "--option value ".repeat(8) + "'a quoted word'";

    assertThat(COLUMNS.command(command))
        .hasSize(2)
        .first()
        .asString()
        .endsWith(" \\")
        .hasSizeLessThanOrEqualTo(80);
    assertThat(COLUMNS.command(command).getLast()).endsWith("'a quoted word'");
  }
}
