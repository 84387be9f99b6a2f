package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class IsolatedTest {
  @Test
  void putsForeignTextIntoAnElementOfItsOwn() {
    assertThat(written("Demande de \u2068أرشيف\u2069, référence \u2068CDFG-2346\u2069."))
        .isEqualTo("Demande de <bdi>أرشيف</bdi>, référence <bdi>CDFG-2346</bdi>.");
  }

  @Test
  void escapesEverything() {
    assertThat(written("a < b : \u2068<script>\u2069 & <b>"))
        .isEqualTo("a &lt; b : <bdi>&lt;script&gt;</bdi> &amp; &lt;b&gt;");
  }

  @Test
  void leavesASentenceWithoutForeignTextAsItIs() {
    assertThat(written("Rien.")).isEqualTo("Rien.");
  }

  private static String written(String sentence) {
    StringOutput written = new StringOutput();
    OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(written);
    output.setContext("p", null);
    output.writeUserContent(Isolated.of(sentence));
    return written.toString();
  }
}
