package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.site.Mark;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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

  private static String name(Element line) {
    return line.expectFirst("bdi").text();
  }

  private static String typeset(String name) {
    return name.replace('\'', '’');
  }
}
