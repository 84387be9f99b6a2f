package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import club.core.Palette;
import club.core.request.ApplicationForm;
import club.core.request.Field;
import club.core.request.Honeypot;
import club.core.request.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinFormPageTest {
  private final Frame frame = new Frame(ExampleClubs.FRENCH);

  @ParameterizedTest
  @EnumSource
  void isWellFormed(Language language) {
    String html = frame.around(JoinFormPage.blank(ExampleClubs.FRENCH, language));

    Document page = Jsoup.parse(html, Parser.htmlParser().setTrackErrors(10));

    assertThat(page.parser().getErrors()).isEmpty();
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void linksToTheConventionWhereThereIsOne() {
    String link = "a[href=https://programme.example/convention.pdf]";
    Page with = JoinFormPage.blank(ExampleClubs.WITH_CONVENTION, Language.FRENCH);

    assertThat(Jsoup.parse(frame.around(with)).select(link).text()).contains("convention");
    assertThat(blank().select("main a[href^=https]")).isEmpty();
  }

  @Test
  void asksForEveryFieldInTheOrderOfTheSummary() {
    Document page = blank();

    assertThat(
            page.select("form [name]").eachAttr("name").stream()
                .filter(name -> !name.equals(Honeypot.NAME))
                .distinct())
        .containsExactlyElementsOf(
            Arrays.stream(Field.values())
                .filter(field -> field != Field.IDEMPOTENCY_KEY)
                .map(Field::wire)
                .toList());
  }

  @Test
  void labelsEveryControl() {
    for (Element control : blank().select("input, select, textarea")) {
      assertThat(blank().select("label[for=" + control.id() + "]")).as(control.id()).hasSize(1);
    }
  }

  @Test
  void saysWhichFieldsAreOptional() {
    Document page = blank();

    for (Field field :
        List.of(
            Field.ACRONYM,
            Field.SIRET,
            Field.WEBSITE,
            Field.TOWN,
            Field.ON_BEHALF_OF,
            Field.PHONE)) {
      assertThat(page.select("label[for=" + field.wire() + "]").text()).endsWith("(facultatif)");
    }
    assertThat(page.select("label[for=email]").text()).isEqualTo("Adresse électronique");
  }

  @Test
  void needsNoScript() {
    assertThat(blank().select("script, [onclick], [onsubmit]")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void linksEachErrorOfTheSummaryToItsField(Language language) {
    Document page = wrong(language, Map.of());

    List<String> targets = page.select(".problems a").eachAttr("href");
    assertThat(targets).hasSize(10);
    for (String target : targets) {
      assertThat(page.select(target)).as(target).hasSize(1);
    }
  }

  @Test
  void describesEachWrongFieldByItsError() {
    Document page = wrong(Language.FRENCH, Map.of());

    for (Element control : page.select("[aria-invalid=true]")) {
      assertThat(control.attr("aria-describedby").split(" ", -1)).contains(control.id() + "-error");
    }
    for (Element described : page.select("[aria-describedby]")) {
      for (String id : described.attr("aria-describedby").split(" ", -1)) {
        assertThat(page.getElementById(id)).as(id).isNotNull();
      }
    }
  }

  @Test
  void startsItsTitleWithTheError() {
    assertThat(wrong(Language.FRENCH, Map.of()).title()).startsWith("Erreur : ");
    assertThat(wrong(Language.ENGLISH, Map.of()).title()).startsWith("Error: ");
    assertThat(blank().title()).startsWith("Rejoindre");
  }

  /// With style it is neither shown nor read out nor reached by a key; without, its label says what
  /// it is.
  @Test
  void hidesTheFieldForRobotsFromPeople() {
    Element box = blank().expectFirst(".decoy");
    Element decoy = box.expectFirst("input[name=subject]");

    assertThat(StyleSheet.of(new Palette()).text()).contains(".decoy {\n  display: none;\n}");
    assertThat(box.attr("aria-hidden")).isEqualTo("true");
    assertThat(decoy.attr("tabindex")).isEqualTo("-1");
    assertThat(decoy.attr("autocomplete")).isEqualTo("off");
    assertThat(decoy.hasAttr("required")).isFalse();
    assertThat(box.expectFirst("label[for=subject]").text()).startsWith("Ne remplissez pas");
  }

  @Test
  void returnsTheFieldForRobotsEmpty() {
    Document page = wrong(Language.FRENCH, Map.of("subject", List.of("Buy")));

    assertThat(page.expectFirst("input[name=subject]").val()).isEmpty();
  }

  @Test
  void keepsWhatWasTyped() {
    Map<String, List<String>> typed = new HashMap<>();
    typed.put("organisation", List.of("L’Orme & <fils> \"SA\""));
    typed.put("kind", List.of("company"));
    typed.put("stage", List.of("testing"));
    typed.put("motives", List.of("use", "contribute"));
    typed.put("project", List.of("\n court </textarea><b>"));
    typed.put("publish", List.of("true"));

    Document page = wrong(Language.FRENCH, typed);

    assertThat(page.expectFirst("#organisation").val()).isEqualTo("L’Orme & <fils> \"SA\"");
    assertThat(page.select("option[selected]").val()).isEqualTo("company");
    assertThat(page.select("input[name=stage][checked]").val()).isEqualTo("testing");
    assertThat(page.select("input[name=motives][checked]")).hasSize(2);
    assertThat(page.expectFirst("#project").wholeText()).isEqualTo("\n court </textarea><b>");
    assertThat(page.expectFirst("#publish").hasAttr("checked")).isTrue();
  }

  @Test
  void saysTheSameInTheSummaryAndAtTheField() {
    Document page = wrong(Language.FRENCH, Map.of("siret", List.of("1"), "email", List.of("moi")));

    assertThat(page.select(".problems a").eachText())
        .containsExactlyElementsOf(page.select(".error").eachText())
        .contains("Saisissez votre prénom", "Il manque le signe @ dans l’adresse électronique");
  }

  @ParameterizedTest
  @EnumSource
  void unfoldsTheOptionalFieldsWhenOneIsNeeded(Language language) {
    assertThat(wrong(language, Map.of()).select("details[open]")).isEmpty();
    assertThat(wrong(language, Map.of("siret", List.of("1"))).select("details[open]")).hasSize(1);
    assertThat(wrong(language, Map.of("town", List.of("Gap"))).select("details[open]")).hasSize(1);
    assertThat(wrong(language, Map.of("phone", List.of("?"))).select("details[open] input"))
        .extracting(input -> input.attr("name"))
        .containsExactly("phone");
    assertThat(blank().select("details:not([open]) input").eachAttr("name"))
        .containsExactlyElementsOf(
            Arrays.stream(Field.values())
                .filter(field -> !field.isRequired() && field != Field.IDEMPOTENCY_KEY)
                .map(Field::wire)
                .toList());
  }

  @Test
  void saysWhatBecomesOfPersonalDataBeforeItAsksForThem() {
    Document page = blank();

    Element notice = page.expectFirst("form .data");
    assertThat(notice.nextElementSiblings().select("#firstName, #email")).hasSize(2);
    assertThat(page.select(notice.expectFirst("a").attr("href"))).hasSize(1);
  }

  @Test
  void ordersQuestionHintErrorAndControl() {
    Document page = wrong(Language.FRENCH, Map.of("phone", List.of("moi")));

    assertThat(page.select("label[for=phone] + .hint + .error + #phone")).hasSize(1);
    assertThat(page.expectFirst("#motives").children().stream().map(Element::normalName))
        .containsExactly("legend", "p", "p", "div");
    assertThat(page.expectFirst("#motives").attr("aria-describedby"))
        .isEqualTo("motives-hint motives-error");
  }

  @Test
  void leadsToAnEmptyFormInTheOtherLanguageAndSaysSo() {
    Document page = wrong(Language.ENGLISH, Map.of());

    assertThat(page.select("header a[hreflang=fr]").attr("href")).isEqualTo("/rejoindre/");
    assertThat(page.select(".problems").text()).contains("opens a blank form");
    assertThat(blank().select("header a[hreflang=en]").attr("href")).isEqualTo("/en/join/");
  }

  @Test
  void saysWhenTheAnswerComes() {
    assertThat(blank().select("aside .steps").text()).contains("sous 10 jours ouvrés");
  }

  @Test
  void showsNoControlCharacter() {
    Document page = wrong(Language.FRENCH, Map.of("town", List.of("Gap\u0000\u0007\ud800!")));

    assertThat(page.expectFirst("#town").val()).isEqualTo("Gap!");
  }

  private Document blank() {
    return Jsoup.parse(frame.around(JoinFormPage.blank(ExampleClubs.FRENCH, Language.FRENCH)));
  }

  private Document wrong(Language language, Map<String, List<String>> values) {
    List<Problem> problems =
        ((ApplicationForm.Reading.Incomplete) ApplicationForm.read(values)).problems();
    return Jsoup.parse(
        frame.around(
            JoinFormPage.of(
                new JoinForm(ExampleClubs.FRENCH, language, values, problems, Optional.empty()))));
  }
}
