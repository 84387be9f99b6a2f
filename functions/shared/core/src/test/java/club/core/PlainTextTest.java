package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.PlainText.Refused;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @Nested
  class CleansInSilence {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "soft hyphen, 00AD, ''",
      "zero-width space, 200B, ''",
      "word joiner, 2060, ''",
      "byte order mark, FEFF, ''",
      "left-to-right mark, 200E, ''",
      "joiner between Latin letters, 200D, ''",
      "non-joiner between Latin letters, 200C, ''",
      "grapheme joiner, 034F, ''",
      "bullet of a private font, F0B7, ''",
      "hidden tag, E0041, ''",
      "object of a dictated text, FFFC, ''",
      "filler of Hangul, 3164, ''",
      "filler of a vowel, 1160, ''",
      "no-break space, 00A0, ' '",
      "narrow no-break space, 202F, ' '",
      "ideographic space, 3000, ' '",
      "tab, 0009, ' '",
      "vertical tab, 000B, ' '",
      "next line, 0085, ' '",
      "line separator, 2028, ' '",
      "paragraph separator, 2029, ' '",
      "line end, 000A, ' '"
    })
    void inOneLine(String what, String hex, String left) {
      String typed = "a" + Character.toString(Integer.parseInt(hex, 16)) + "b";

      assertThat(PlainText.line(typed)).as(what).isEqualTo("a" + left + "b");
      assertThat(PlainText.refused(PlainText.line(typed))).as(what).isEmpty();
    }

    @Test
    void whiteSpaceInARowAndAtTheEnds() {
      assertThat(PlainText.line(" \u00a0a \u00a0\t b\u2003\u00a0")).isEqualTo("a b");
    }

    @Test
    void accentsThatStandApart() {
      assertThat(PlainText.line("E\u0301cole de l’Air \u2013 a")).isEqualTo("École de l’Air – a");
    }

    @Test
    void theLineEndsOfAnySystemAndBulletsOfOfficePrograms() {
      assertThat(PlainText.lines("\r\nUn :\r\uf0b7\tdeux\u2028\uf0a7 trois \n\n\n\nfin\n"))
          .isEqualTo("Un :\n• deux\n• trois\n\nfin");
      assertThat(PlainText.lines("\u00a0\uf0b7\u00a0un\n\ufeff\uf0b7 deux"))
          .isEqualTo("• un\n• deux");
    }

    @Test
    void aSelectorAfterAnySpace() {
      assertThat(PlainText.line("\u00a0\ufe0fa\u00a0\ufe0fb")).isEqualTo("a b");
    }
  }

  @Nested
  class Keeps {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "L’Haÿ-les-Roses",
          "naïve œuvre",
          "Ελλάδα",
          "東京",
          "𝒜 🙂",
          "👩\u200d💻",
          "👩🏽\u200d⚕\ufe0f",
          "❤\ufe0f",
          "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
          "می\u200cخواهم",
          "क्\u200dष",
          "അവര\u0d4d\u200d",
          "مَ\u200cخ",
          "\u115f\u1161",
          "\ud83e\udedf",
          "a\u0378b"
        })
    void whatHasALook(String text) {
      assertThat(PlainText.line(text)).isEqualTo(text);
      assertThat(PlainText.refused(text)).isEmpty();
    }
  }

  @Nested
  class Refuses {
    @ParameterizedTest
    @CsvSource({
      "202E,U+202E RIGHT-TO-LEFT OVERRIDE",
      "202A,U+202A LEFT-TO-RIGHT EMBEDDING",
      "2066,U+2066 LEFT-TO-RIGHT ISOLATE",
      "0,U+0000 NULL",
      "7,U+0007 BEL",
      "1C,U+001C INFORMATION SEPARATOR FOUR",
      "9B,U+009B CONTROL SEQUENCE INTRODUCER",
      "D800,U+D800 HIGH SURROGATES D800",
      "FFFE,U+FFFE UNASSIGNED"
    })
    void whatCanDeceiveByItsName(String hex, String name) {
      String text = "a" + Character.toString(Integer.parseInt(hex, 16)) + "b";

      assertThat(PlainText.refused(PlainText.line(text))).contains(new Refused(name, "a▯b"));
      assertThat(PlainText.refused(PlainText.lines(text))).contains(new Refused(name, "a▯b"));
    }

    @Test
    void andShowsWhereItIs() {
      assertThat(PlainText.refused("Archives départementales\u202e de la Marne"))
          .map(Refused::place)
          .contains("…tementales▯ de la Marne".replace("tementales", "artementales"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Anne-Laure", "d’Épée", "Nguyễn", "東", "O´Neil", "Camille (suppléante)", "J. 3"})
  void takesALetterForTheNameOfAPerson(String text) {
    assertThat(PlainText.isPersonsName(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3",
        "–",
        "\u3164",
        "🙂",
        "Camille 🙂",
        "Camille ❤️",
        "Camille ©",
        "Camille 1️⃣",
        "🇫🇷 Camille",
        "€lise",
        "<Camille>"
      })
  void takesNoEmojiAndNoSymbolInTheNameOfAPerson(String text) {
    assertThat(PlainText.isPersonsName(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "A", "東", "–é–", "٣"})
  void readsALetterOrADigit(String text) {
    assertThat(PlainText.isReadable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "–", "…!", "\u3164", "\u115f\u1160", "\uffa0", "\u2800", "🙂", "\u0301"})
  void readsNothingInSignsAndBlanks(String text) {
    assertThat(PlainText.isReadable(text)).isFalse();
  }

  @Test
  void changesNothingThatIsClean() {
    String every =
        IntStream.rangeClosed(0, 0x10ffff)
            .mapToObj(character -> "x" + Character.toString(character))
            .collect(Collectors.joining());

    String line = PlainText.line(every);
    String lines = PlainText.lines(every);

    assertThat(PlainText.line(line)).isEqualTo(line);
    assertThat(PlainText.lines(lines)).isEqualTo(lines);
  }

  @Test
  void changesNothingThatIsCleanWhateverStandsBesideIt() {
    int[] pool =
        ("aé1 \t\n\r\u00a0\u00ad\u0085\u0301\u034f\u061c\u1100\u115f\u1160\u1161\u180b\u200b\u200c\u200d"
                + "\u200e\u2028\u2060\u2764\u3164\ufe0f\ufeff\uf0b7क्یَ👩💻🏽🏴\udb40\udc67\udb40\udc7f\udb40\udd00#•")
            .codePoints()
            .toArray();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String typed =
          random
              .ints(1 + random.nextInt(9), 0, pool.length)
              .mapToObj(at -> Character.toString(pool[at]))
              .collect(Collectors.joining());

      String line = PlainText.line(typed);
      String lines = PlainText.lines(typed);

      assertThat(PlainText.line(line)).isEqualTo(line);
      assertThat(PlainText.lines(lines)).isEqualTo(lines);
      assertThat(PlainText.refused(line)).isEmpty();
      assertThat(PlainText.refused(lines)).isEmpty();
    }
  }

  @Test
  void countsAsAPersonCounts() {
    assertThat(PlainText.length("é🙂")).isEqualTo(2);
  }
}
