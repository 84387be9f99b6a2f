package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Offering;
import club.core.register.Register;
import club.core.site.Mark;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontPageTest {
  private static final String FRENCH = "index.html";
  private static final String ENGLISH = "en/index.html";

  @ParameterizedTest
  @ValueSource(strings = {FRENCH, ENGLISH})
  void listsTheMembersInFrenchOrderAfterTheAnchorAndNothingElse(String path) {
    Document page = Sites.page(Sites.list(Sites.MEMBERS_2021), path);

    Elements all = page.getAllElements();
    int anchor = all.indexOf(page.getElementById("membre"));
    List<String> items =
        all.stream()
            .skip(anchor)
            .filter(element -> element.nameIs("li"))
            .map(FrontPageTest::name)
            .toList();
    assertThat(items)
        .hasSize(42)
        .containsExactlyInAnyOrderElementsOf(
            Sites.MEMBERS_2021.stream().map(FrontPageTest::typeset).toList());
    assertThat(items.subList(0, 4))
        .containsExactly(
            "Agence nationale de sécurité sanitaire de l’alimentation, de l’environnement et du"
                + " travail (ANSES)",
            "Agence nationale de traitement automatisé des infractions (ANTAI)",
            "Agence de Services et de Paiement (ASP)",
            "Akompano");
    assertThat(items)
        .containsSubsequence(
            "Centre Hospitalier d’Avranches-Granville",
            "Centre Informatique National de l’Enseignement Supérieur (CINES)",
            "CGI",
            "Commissariat à l’énergie atomique et aux énergies alternatives (CEA)")
        .containsSubsequence(
            "Ministère des Armées",
            "Ministère de la Culture",
            "Ministère de l’Éducation nationale et de la Jeunesse",
            "Ministère de l’Europe et des Affaires étrangères",
            "Ministère des Solidarités et de la Santé",
            "Ministère de la Transition écologique et solidaire",
            "Mintika");
    assertThat(page.select(".count").text()).isEqualTo("42");
  }

  @Test
  void saysTheDayOfTheLastChangeInItsHeading() {
    Document french = Sites.page(Sites.list(Sites.MEMBERS_2021), FRENCH);
    Document english = Sites.page(Sites.list(Sites.MEMBERS_2021), ENGLISH);

    assertThat(french.select("h2#membre").text())
        .isEqualTo("Les membres du Club utilisateurs (au 20/12/2021)");
    assertThat(english.select("h2#membre").text())
        .isEqualTo("The members of the users’ club (as of 20 December 2021)");
    assertThat(english.select("time").attr("datetime")).isEqualTo("2021-12-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {FRENCH, ENGLISH})
  void keepsTheAnchorsOnTheHeadings(String path) {
    Document page = Sites.page(Sites.list(Sites.MEMBERS_2021), path);

    assertThat(page.select("h2").eachAttr("id")).containsExactly("CU", "accompagnement", "membre");
  }

  @ParameterizedTest
  @ValueSource(strings = {FRENCH, ENGLISH})
  void carriesItsVersionAndCountInItsBytes(String path) {
    var list = Sites.list(Sites.MEMBERS_2021);

    assertThat(Mark.in(Sites.file(list, path).bytes())).isEqualTo(new Mark(7, 42));
    assertThat(Sites.file(list, path).mark()).isEqualTo(new Mark(7, 42));
  }

  @ParameterizedTest
  @ValueSource(strings = {FRENCH, ENGLISH})
  void showsAHostileNameAsText(String path) {
    List<String> names = List.of("<script>alert(1)</script>", "\"A\" & 'B'", "</ul><li>x");

    Document page = Sites.page(Sites.list(names), path);

    assertThat(page.select("script:not([type])")).isEmpty();
    assertThat(page.select(".members li > bdi").eachText())
        .containsExactlyInAnyOrderElementsOf(names.stream().map(FrontPageTest::typeset).toList());
  }

  @Test
  void saysWhatMembersGetInParticular() {
    List<Offering> offerings =
        List.of(
            offering("Accès", Optional.of("Access"), Optional.of(2015), Optional.of(2016)),
            offering("Identifiants", Optional.empty(), Optional.of(2021), Optional.empty()),
            offering("<b>Preuve</b>", Optional.empty(), Optional.empty(), Optional.empty()));
    Register register = new Register(1, List.of(), List.of(), List.of(), offerings, List.of());

    assertThat(Sites.page(register, FRENCH).select(".details li").eachText())
        .containsExactly("Accès (2015-2016)", "Identifiants (depuis 2021)", "<b>Preuve</b>");
    assertThat(Sites.page(register, ENGLISH).select(".offers > li:has(h3) .details li").eachText())
        .containsExactly("Access (2015–2016)", "Identifiants (since 2021)", "<b>Preuve</b>");
    assertThat(Sites.page(Sites.empty(), FRENCH).select(".details")).isEmpty();
  }

  private static Offering offering(
      String name, Optional<String> english, Optional<Integer> since, Optional<Integer> until) {
    return new Offering(Offering.Kind.WORK, name, english, since, until);
  }

  @Test
  void isAWholePageWithoutAnyMember() {
    Document page = Sites.page(Sites.empty(), FRENCH);

    assertThat(page.select("h2#membre").text()).isEqualTo("Les membres du Club utilisateurs");
    assertThat(page.select(".members, .count")).isEmpty();
    assertThat(page.text()).contains("pas encore de membre");
    assertThat(Mark.in(Sites.file(Sites.empty(), FRENCH).bytes())).isEqualTo(new Mark(0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {FRENCH, ENGLISH})
  void hangsALetterWhereTheInitialChanges(String path) {
    Document page = Sites.page(Sites.list(Sites.MEMBERS_2021), path);

    assertThat(page.select(".members > li[data-letter]").eachAttr("data-letter"))
        .containsExactly("A", "C", "E", "I", "L", "M", "N", "O", "R", "S", "T", "U", "W", "X");
    assertThat(name(page.expectFirst("[data-letter=C]")))
        .isEqualTo("Caisse nationale de l’Assurance Maladie (CNAM)");
    assertThat(page.select("ul.members")).hasSize(1);
  }

  @Test
  void hangsTheLetterByWhichANameIsLookedUp() {
    List<String> names = List.of("Éditions du Nord", "La Poste", "L'Atelier", "3D Archives");

    Document page = Sites.page(Sites.list(names), FRENCH);

    assertThat(page.select(".members > li").eachAttr("data-letter"))
        .containsExactly("#", "A", "E", "P");
  }

  @Test
  void setsAcronymsApartWithoutChangingTheText() {
    Document page =
        Sites.page(
            Sites.list(List.of("Institut (INPI)", "(seul)", "Un (A) B", "X (Y)(Z)")), FRENCH);

    assertThat(page.select(".acronym").eachText()).containsExactlyInAnyOrder("(INPI)");
    assertThat(page.select(".members li > bdi").eachText())
        .containsExactlyInAnyOrder("Institut (INPI)", "(seul)", "Un (A) B", "X (Y)(Z)");
  }

  /// An Arabic or Hebrew name must not reorder what follows it.
  @Test
  void isolatesEveryName() {
    Document page = Sites.page(Sites.list(Sites.MEMBERS_2021), FRENCH);

    assertThat(page.select(".members > li > bdi")).hasSize(42);
  }

  @Test
  void countsOneMemberInTheSingular() {
    Document page = Sites.page(Sites.list(List.of("Seul")), FRENCH);

    assertThat(page.select("p:has(.count)").text()).isEqualTo("1 membre au 20 décembre 2021");
    assertThat(page.select(".chart")).isEmpty();
    assertThat(page.select(".lead").text()).startsWith("Le club réunit les organisations");
  }

  @Test
  void countsManyMembersInItsFirstSentence() {
    var list = Sites.list(Sites.MEMBERS_2021);

    assertThat(Sites.page(list, FRENCH).select(".lead").text())
        .isEqualTo(
            "42 organisations étudient, utilisent et font progresser ensemble le logiciel Vitam."
                + " La vôtre y a sa place.");
    assertThat(Sites.page(list, ENGLISH).select("p:has(.count)").text())
        .isEqualTo("42 members as of 20 December 2021");
  }

  @Nested
  class OfAClubWithAPast {
    private final Document page = Sites.page(Histories.vitam(), FRENCH);

    @Test
    void saysKindAndYearAsFarAsTheyAreKnown() {
      assertThat(about("Akompano")).isEqualTo("depuis 2021 ou avant");
      assertThat(about("Atos")).isEqualTo("Entreprise · depuis 2021 ou avant");
      assertThat(about("Coexya")).isEqualTo("Entreprise · depuis 2021 ou 2022");
      assertThat(about("Conseil départemental du Gard"))
          .isEqualTo("Collectivité territoriale · depuis 2022");
    }

    @Test
    void showsTownSiteAndSentenceOnlyWithConsent() {
      Element line = line("Ville de Caen");

      assertThat(line.select(".about").text())
          .isEqualTo("Collectivité territoriale · depuis 2022 · L’Isle-d’Abeau · archives.example");
      assertThat(line.select(".sentence").text()).isEqualTo("Raccorde l’état civil.");
      assertThat(line("Conseil départemental du Gard").select("a, .sentence")).isEmpty();
    }

    @Test
    void marksASentenceThatIsInAnotherLanguage() {
      Document english = Sites.page(Histories.vitam(), ENGLISH);

      assertThat(english.select(".sentence").attr("lang")).isEqualTo("fr");
      assertThat(page.expectFirst(".sentence").hasAttr("lang")).isFalse();
    }

    @Test
    void callsThoseNewThatCameInTheYearOfTheLastChange() {
      assertThat(newOnes(page))
          .containsExactly(
              "Coexya",
              "Conseil départemental du Gard",
              "Direction interministérielle du numérique",
              "Ville de Caen");
    }

    @Test
    void callsThoseNewThatTheLatestAnnouncementNamesAndThatCameSince() {
      assertThat(
              newOnes(Sites.page(Histories.announced(Histories.SECOND, Histories.THIRD), FRENCH)))
          .containsExactly("Conseil départemental du Gard", "Ville de Caen");
    }

    @Test
    void callsNobodyNewWhereAllAre() {
      assertThat(newOnes(Sites.page(Histories.growing(9), FRENCH))).isEmpty();
    }

    @Test
    void offersTheKindsOfItsMembersAndAPageForEach() {
      assertThat(page.select(".chips label").eachText())
          .containsExactly(
              "Tous 45", "Collectivités territoriales 2", "Entreprises 2", "Type non précisé 41");
      assertThat(page.select(".chips input").eachAttr("value"))
          .containsExactly("", "local-authority", "company", "none");
      assertThat(page.select(".members > li[data-kind=company] > bdi").eachText())
          .containsExactly("Atos", "Coexya");
      assertThat(page.select(".by-kind a").eachAttr("href"))
          .containsExactly("/membres/collectivites/", "/membres/entreprises/");
      assertThat(
              Sites.page(Histories.vitam(), "membres/entreprises/index.html")
                  .select(".members bdi")
                  .eachText())
          .contains("Atos", "Coexya");
    }

    @Test
    void drawsTheNumbersOverTimeWithTheirTable() {
      assertThat(page.select(".chart").attr("role")).isEqualTo("img");
      assertThat(page.select(".chart").attr("aria-label").replace('\u00a0', ' '))
          .startsWith("Le nombre de membres au fil du temps : 21 au 31 décembre 2020, ")
          .endsWith("45 au 16 septembre 2022.");
      assertThat(page.select(".chart .hollow")).hasSize(2);
      assertThat(page.select(".numbers tbody tr").eachText())
          .containsExactly(
              "16 septembre 2022 45",
              "7 mars 2022 44",
              "20 décembre 2021 42",
              "28 septembre 2021 35 nombre annoncé, sans la liste des noms",
              "31 décembre 2020 21 nombre annoncé, sans la liste des noms");
      assertThat(page.select(".tally").text())
          .isEqualTo("45 membres au 16 septembre 2022 contre 42 à la fin de 2021");
    }

    @Test
    void describesTheClubToPrograms() {
      String json = page.expectFirst("script[type=application/ld+json]").data();

      assertThat(json)
          .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Organization\"")
          .contains(
              "{\"@type\":\"Organization\",\"name\":\"Ville de Caen\","
                  + "\"url\":\"https://www.archives.example/\"}");
      assertThat(json.split("\"@type\"", -1)).hasSize(1 + 2 + 45);
      String image = page.select("meta[property=og:image]").attr("content");
      assertThat(image).startsWith("https://club.example/picture.");
      assertThat(Sites.file(Histories.vitam(), image.replace("https://club.example/", "")))
          .isNotNull();
    }

    private String about(String name) {
      return line(name).select(".about").text();
    }

    private Element line(String name) {
      return page.select(".members > li").stream()
          .filter(line -> FrontPageTest.name(line).equals(name))
          .findFirst()
          .orElseThrow();
    }

    private List<String> newOnes(Document of) {
      return of.select(".members > li:has(.new) > bdi").eachText();
    }
  }

  @Test
  void endsNoScriptByAHostileName() {
    Document page = Sites.page(Sites.list(List.of("</script><b>x", "<!--")), FRENCH);

    assertThat(page.expectFirst("script[type]").data())
        .contains("\\u003c/script>")
        .doesNotContain("<");
  }

  @Test
  void offersASearchInALongListAlone() {
    Document shorter = Sites.page(Histories.growing(60), FRENCH);
    Document longer = Sites.page(Histories.growing(61), FRENCH);

    assertThat(shorter.select("script[src], .search")).isEmpty();
    assertThat(longer.select("script[src]").attr("src")).isEqualTo("/" + SearchScript.PATH);
    assertThat(longer.select(".search label").attr("for")).isEqualTo("search");
    assertThat(longer.select("output#found")).hasSize(1);
    assertThat(SearchScript.file().bytes().size()).isLessThan(2_000);
  }

  private static String name(Element line) {
    return line.expectFirst("bdi").text();
  }

  private static String typeset(String name) {
    return name.replace('\'', '’');
  }
}
