package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalStyleTest {
  @Test
  void isPutAroundWordsOnATerminalAlone() {
    assertThat(TerminalStyle.GOOD.of("24 hold", true)).isEqualTo("\u001b[32m24 hold\u001b[0m");
    assertThat(TerminalStyle.BAD.of("1 broken", false)).isEqualTo("1 broken");
  }
}
