package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.contract.Examples;
import club.core.register.Register;
import club.core.register.Since;
import club.core.register.Until;
import club.core.request.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DayPageTest {
  private static final Register CLUB = Histories.vitam();

  @Test
  void showsTheListAsItWas() {
    Document page = page("membres/au/2021-12-20/index.html");

    assertThat(page.select("h1").text()).isEqualTo("Les membres au 20 décembre 2021");
    assertThat(page.select(".members bdi").eachText())
        .hasSize(42)
        .contains("XDemat", "Winbantu", "Conseil départemental de l’Hérault")
        .doesNotContain("XDemat France", "Ville de Caen");
    assertThat(page.select(".members .about, .members .new, .members .sentence")).isEmpty();
    assertThat(page.select("main").text()).contains("Première liste connue");
  }

  @Test
  void saysFromWhenToWhenItHeldAndLeadsToToday() {
    Document past = page("membres/au/2022-03-07/index.html");
    Document present = page("en/members/as-of/2022-09-16/index.html");

    assertThat(past.select(".panel").text())
        .isEqualTo(
            "C’est une ancienne liste, celle de la période du 7 mars 2022 au 15 septembre 2022."
                + " Voir la liste d’aujourd’hui");
    assertThat(past.select(".panel a").attr("href")).isEqualTo("/#membre");
    assertThat(present.select(".panel").text())
        .startsWith("This is today’s list, valid since 16 September 2022.");
  }

  @Test
  void saysFirstWhatChanged() {
    Document page = page("membres/au/2022-09-16/index.html");

    assertThat(page.select("main h2").eachText())
        .containsExactly("Ce qui a changé", "La liste 45 membres");
    assertThat(page.select("main > p > strong").eachText())
        .containsExactly("2 arrivées", "1 départ", "1 changement de nom");
    assertThat(page.select("main > ul:not(.members) > li").eachText())
        .containsExactly(
            "Conseil départemental du Gard",
            "Ville de Caen",
            "Winbantu",
            "XDemat France, auparavant XDemat");
  }

  @Test
  void leadsToTheListsBeforeAndAfter() {
    assertThat(page("membres/au/2022-03-07/index.html").select(".turn a").eachAttr("href"))
        .containsExactly("/membres/au/2021-12-20/", "/membres/au/", "/membres/au/2022-09-16/");
    assertThat(page("en/members/as-of/2021-12-20/index.html").select(".turn a").eachAttr("href"))
        .containsExactly("/en/members/as-of/", "/en/members/as-of/2022-03-07/");
  }

  /// It would be written again with each change of what a member says of itself.
  @Test
  void staysTheSameWhenAProfileChanges() {
    Register changed =
        new Register(
            10,
            CLUB.members().stream()
                .map(one -> one.with(Histories.known(OrganisationKind.OTHER, true)))
                .toList(),
            CLUB.milestones(),
            List.of(),
            List.of());

    assertThat(Sites.file(changed, "membres/au/2022-03-07/index.html"))
        .isEqualTo(Sites.file(CLUB, "membres/au/2022-03-07/index.html"));
  }

  @Test
  void ofALongListHasItsNamesOnThePageOfTheYearsFirstChangeAlone() {
    Register large = Histories.growing(900);
    LocalDate first = LocalDate.of(2002, 1, 1);

    Document whole = Sites.page(large, "membres/au/" + first + "/index.html");
    Document other = Sites.page(large, "membres/au/" + first.plusDays(9) + "/index.html");

    assertThat(whole.select(".members li")).hasSize(732);
    assertThat(other.select(".members li")).isEmpty();
    assertThat(other.select("main").text()).contains("1 arrivée").contains("741 membres");
    assertThat(other.select("main a[href=/membres/au/2002-01-01/]")).hasSize(1);
  }

  @Test
  void isReplacedByAWordWhereNothingChangedAfterAll() {
    var gone = Sites.renderer().former("membres/au/2024-02-29/index.html").orElseThrow();

    assertThat(gone.bytes().text())
        .contains("Pas de liste à cette date", "href=\"/membres/au/\"", "noindex");
    assertThat(Sites.renderer().former("en/members/companies/index.html")).isPresent();
    assertThat(Sites.renderer().former("logos/0123456789abcdef.webp")).isEmpty();
    assertThat(Sites.renderer().former("style.0123456789.css")).isEmpty();
  }

  @Test
  void indexSaysFromWhenToWhenEachListHolds() {
    Document page = page("membres/au/index.html");

    assertThat(page.select("tbody tr").eachText())
        .containsExactly(
            "16 septembre 2022 à aujourd’hui 45 2 arrivées, 1 départ, 1 changement de nom"
                + " Conseil départemental du Gard, Ville de Caen",
            "7 mars 2022 au 15 septembre 2022 44 2 arrivées Coexya, Direction"
                + " interministérielle du numérique",
            "20 décembre 2021 au 6 mars 2022 42 Première liste connue",
            "28 septembre 2021 35 Nombre annoncé, sans la liste des noms",
            "31 décembre 2020 21 Nombre annoncé, sans la liste des noms");
    assertThat(page.select("h3").text()).isEqualTo("Depuis le 1ᵉʳ janvier 2022");
    assertThat(page.select("h3 + p").text())
        .isEqualTo("De 42 à 45 membres : 4 arrivées, 1 départ, 1 changement de nom");
  }

  @Test
  void indexOfAnEmptyClubSaysSo() {
    assertThat(Sites.page(Sites.empty(), "en/members/as-of/index.html").select("main").text())
        .contains("no members yet");
  }

  @Test
  void showsHostileNamesAsText() {
    LocalDate day = LocalDate.of(2024, 1, 5);
    Register hostile =
        new Register(
            1,
            List.of(
                Examples.member(Reference.derived("a"), "<b>A</b>", new Since.On(day)),
                Examples.member(Reference.derived("b"), "</ul><i>B", new Since.On(day))
                    .left(new Until.On(day.plusDays(1)))));

    Document page = Sites.page(hostile, "membres/au/2024-01-06/index.html");

    assertThat(page.select("main b, main i")).isEmpty();
    assertThat(page.select("main ul bdi").eachText()).containsExactly("</ul><i>B", "<b>A</b>");
  }

  private static Document page(String path) {
    return Sites.page(CLUB, path);
  }
}
