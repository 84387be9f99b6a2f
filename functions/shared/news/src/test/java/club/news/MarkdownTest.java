package club.news;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  @Test
  void drawsParagraphsListsAndEmphasis() {
    assertThat(html("Depuis mai :\n\n- **RATP**, entreprise. Elle *étudie*.\n- Olkoa"))
        .isEqualTo(
            """
            <p>Depuis mai\u00a0:</p>
            <ul>
            <li><strong>RATP</strong>, entreprise. Elle <em>étudie</em>.</li>
            <li>Olkoa</li>
            </ul>
            """);
  }

  @Test
  void beginsHeadingsBelowThatOfThePage() {
    assertThat(html("# Un\n\n###### Deux")).isEqualTo("<h2>Un</h2>\n<h3>Deux</h3>\n");
  }

  @Test
  void showsHtmlAsItIsWritten() {
    assertThat(html("<script>alert(1)</script>\n\nX <img src=x onerror=alert(1)>"))
        .isEqualTo(
            """
            <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
            <p>X &lt;img src=x onerror=alert(1)&gt;</p>
            """);
  }

  @Test
  void linksToHttps() {
    assertThat(html("[le club](https://club.example/?a=1&b=\"2\")"))
        .isEqualTo(
            "<p><a href=\"https://club.example/?a=1&amp;b=&quot;2&quot;\">le club</a></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[texte](javascript:alert(1))",
        "[texte](JaVaScRiPt:alert(1))",
        "[texte](data:text/html,x)",
        "[texte](http://club.example/)",
        "[texte](//club.example/)",
        "[texte](/api/review/x)",
        "![texte](https://elsewhere.example/pixel.png)",
        "![texte](javascript:alert(1))"
      })
  void keepsTheTextAloneOfAnyOtherLink(String markdown) {
    assertThat(html(markdown)).isEqualTo("<p>texte</p>\n");
  }

  @Test
  void hasNoCodeBlock() {
    assertThat(html("```\nx\n```")).doesNotContain("<pre>");
    assertThat(html("    x")).isEqualTo("<p>x</p>\n");
  }

  @Test
  void cutsOutTheFirstList() {
    String markdown = "Un\n\n- **A**\n- B\n\nDeux\n\n- C";

    assertThat(Markdown.points(markdown, Language.FRENCH, 2).map(MarkdownTest::written))
        .contains("<ul>\n<li><strong>A</strong></li>\n<li>B</li>\n</ul>\n");
    assertThat(Markdown.points(markdown, Language.FRENCH, 1)).isEmpty();
    assertThat(Markdown.points("Un", Language.FRENCH, 9)).isEmpty();
  }

  private static String html(String markdown) {
    return written(Markdown.html(markdown, Language.FRENCH));
  }

  private static String written(Content content) {
    StringOutput written = new StringOutput();
    content.writeTo(new OwaspHtmlTemplateOutput(written));
    return written.toString();
  }
}
