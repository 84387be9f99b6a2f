package club.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import org.junit.jupiter.api.Test;

class MarkTest {
  @Test
  void isReadBackFromThePage() {
    Mark mark = new Mark(12, 42);
    String page = "<head><meta name=\"club-list\" content=\"" + mark.content() + "\"></head>";

    assertThat(Mark.in(Bytes.of(page))).isEqualTo(mark);
  }

  @Test
  void isNoneForAFileThatShowsNoList() {
    assertThat(Mark.in(Bytes.of("body {}"))).isEqualTo(Mark.NONE);
  }
}
