package club.publish.data;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import club.core.register.Register;
import club.core.register.Since;
import club.news.Markdown;
import gg.jte.output.StringOutput;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberBulletsTest {
  @Test
  void listsTheNames() {
    assertThat(Clubs.text(Clubs.small(), "members.md"))
        .isEqualTo(
            """
            - 🏛️ Archives
            - &#61;cmd&#124;’ /C calc’&#33;A0
            - Musée d’Art, &#34;Le 7&#34;
            - Ville de Caen
            - מוזיאון &#123;&#123; x &#125;&#125; &#60;b&#62;&#42;
            """);
  }

  @Test
  void isEmptyWithoutMembers() {
    assertThat(Clubs.text(Clubs.empty(), "members.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Un",
        "2) Deux",
        "- Trois",
        "# Quatre",
        "> Cinq",
        "[Six](https://x.example)",
        "*Sept* _Huit_ `Neuf`",
        "<script>Dix</script> &amp; \\*",
        "---",
        "+ Onze ~~Douze~~",
        "Seine-et-Marne (77), S.A.",
        "{% raw %} {: .x } | $$"
      })
  void showsANameAsItIsWritten(String name) {
    Register register =
        new Register(1, List.of(Clubs.member(name, new Since.On(Clubs.THIRD), Clubs.THIRD)));
    StringOutput html = new StringOutput();

    Markdown.html(Clubs.text(register, "members.md"), Language.ENGLISH).writeTo(html);

    assertThat(Jsoup.parse(html.toString()).select("body > ul > li").eachText())
        .containsExactly(name);
    assertThat(Jsoup.parse(html.toString()).select("li *")).isEmpty();
    assertThat(Clubs.text(register, "members.md")).doesNotContain("{", "}");
  }
}
