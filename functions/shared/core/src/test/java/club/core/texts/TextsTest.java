package club.core.texts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import club.core.Language;
import club.core.Phrases;
import club.core.Texts;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  private final Phrases french = Texts.beside(TextsTest.class).in(Language.FRENCH);
  private final Phrases english = Texts.beside(TextsTest.class).in(Language.ENGLISH);

  @Test
  void setsTheSpacesOfFrenchPunctuation() {
    assertEquals(
        "Une question\u00a0: êtes-vous «\u00a0membre\u00a0»\u00a0?", french.say("question"));
  }

  @Test
  void leavesTheSpacesOfOtherLanguages() {
    assertEquals("A question : are you a “member” ?", english.say("question"));
  }

  @Test
  void keepsADayWithItsMonth() {
    assertEquals(
        "Le 28\u00a0septembre 2021, le 1ᵉʳ\u00a0mars, 35 marsouins",
        Phrases.set("Le 28 septembre 2021, le 1ᵉʳ mars, 35 marsouins", Language.FRENCH));
    assertEquals(
        "On 28\u00a0September 2021", Phrases.set("On 28 September 2021", Language.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void knowsTheNameOfEachMonth(Month month) {
    for (Language language : Language.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.of(language.code()));

      assertEquals("2\u00a0" + name, Phrases.set("2 " + name, language));
    }
  }

  @Test
  void followsANumber() {
    assertAll(
        () -> assertEquals("Aucune demande n’attend\u00a0!", french.say("waiting", 0)),
        () -> assertEquals("Une demande attend\u00a0!", french.say("waiting", 1)),
        () -> assertEquals("3 requests wait!", english.say("waiting", 3)),
        () -> assertEquals("1,200 requests wait!", english.say("waiting", 1200)));
  }

  @Test
  void namesATextThatDoesNotExist() {
    var missing = assertThrows(IllegalArgumentException.class, () -> french.say("answer"));

    assertEquals("no text answer in FRENCH", missing.getMessage());
  }

  @Test
  void namesAFileThatDoesNotExist() {
    var missing = assertThrows(IllegalStateException.class, () -> Texts.beside(String.class));

    assertEquals("java.lang has no texts_fr.properties.", missing.getMessage());
  }
}
