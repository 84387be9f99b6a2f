package club.local.list;

import static club.local.list.Readings.fixture;
import static club.local.list.Readings.list;
import static club.local.list.Readings.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.request.Website;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownListTest {
  private static final String HEADING = "## Les membres (au 20/12/2021)<a name=\"membre\"></a>\n\n";

  @Nested
  class OfTheClubsPage {
    private final DatedList page =
        list("club-page-2021-12-20.md", fixture("club-page-2021-12-20.md"), Optional.empty());

    @Test
    void readsTheNamesUnderTheHeadingOfMembersAlone() {
      assertThat(page.names())
          .hasSize(42)
          .startsWith(
              "Agence nationale de sécurité sanitaire de l’alimentation, de l’environnement et du travail (ANSES)",
              "Agence nationale de traitement automatisé des infractions (ANTAI)")
          .contains("Musée du quai Branly - Jacques-Chirac", "Urssaf - Caisse nationale (ex-ACOSS)")
          .endsWith("XDemat", "Xelians");
      assertThat(page.date()).contains(LocalDate.of(2021, 12, 20));
      assertThat(page.entries().getFirst().line()).isEqualTo(44);
    }

    @Test
    void namesTheSameBodiesAsTheListOfThatDay() throws Exception {
      byte[] text =
          Objects.requireNonNull(
                  MarkdownListTest.class.getResourceAsStream("/members-2021-12-20.txt"))
              .readAllBytes();

      DatedList plain = list("members-2021-12-20.txt", text, Optional.empty());

      assertThat(plain.date()).isEqualTo(page.date());
      assertThat(plain.names()).containsExactlyInAnyOrderElementsOf(page.names());
    }

    @Test
    void tellsWhatItDidNotRead() {
      assertThat(page.unread())
          .extracting(Unread::reason)
          .containsExactly(
              "front matter",
              "before the first heading",
              "in another section, “Devenir membre du Club utilisateurs”",
              "in another section, “L'accompagnement proposé”",
              "a picture");
      assertThat(page.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.HEADING);
    }
  }

  @Nested
  class OfItems {
    @Test
    void takesPlainTextAndTheWebsiteOfALink() {
      DatedList page =
          list(
              "page.md",
              HEADING
                  + """
                  * [Agence du Livre](https://livre.example.org/) — depuis 2020
                  * **Ville de Caen**
                  * Mus&eacute;e *du* `Livre`
                  * Atos https://atos.example.org
                  * [Écrire](mailto:a@b.example) CGI
                  """);

      assertThat(page.names())
          .containsExactly(
              "Agence du Livre", "Ville de Caen", "Musée du Livre", "Atos", "Écrire CGI");
      assertThat(page.entries())
          .extracting(ListEntry::website)
          .containsExactly(
              Website.of("https://livre.example.org/"),
              Optional.empty(),
              Optional.empty(),
              Website.of("https://atos.example.org"),
              Optional.empty());
      assertThat(page.remarks())
          .contains(
              new Remark(3, Remark.Kind.AFTER_NAME, "Agence du Livre", "depuis 2020"),
              new Remark(7, Remark.Kind.LINK, "Écrire CGI", "mailto:a@b.example"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Atos — membre fondateur",
          "Atos – depuis 2020",
          "Atos - depuis 2020",
          "Atos (depuis 2020)",
          "Atos depuis 2020",
          "Atos, since 2020",
          "Atos ;",
          "[x] Atos"
        })
    void leavesNotesOut(String item) {
      assertThat(list("page.md", HEADING + "* " + item).names()).containsExactly("Atos");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Musée du quai Branly - Jacques-Chirac",
          "Paris 1 Panthéon – Sorbonne",
          "Agence nationale (ANSES)",
          "Urssaf - Caisse nationale (ex-ACOSS)",
          "Left Bank Archives",
          "Saint-Denis, ville d’art"
        })
    void keepsDashesOfNames(String name) {
      assertThat(list("page.md", HEADING + "* " + name).names()).containsExactly(name);
    }

    @Test
    void distinguishesStruckThroughNestedAndContinued() {
      DatedList page =
          list(
              "page.md",
              HEADING
                  + """
                  * ~~Parti~~
                  * ~~ACOSS~~ Urssaf
                  * <del>Ancien</del> Nouveau
                  * Atos
                    - Filiale

                    Un mot de plus
                  * Institut national
                    du livre
                  """);

      assertThat(page.names())
          .containsExactly("Urssaf", "Nouveau", "Atos", "Institut national du livre");
      assertThat(page.remarks())
          .contains(
              new Remark(3, Remark.Kind.STRUCK_THROUGH, "", "Parti"),
              new Remark(4, Remark.Kind.STRUCK_THROUGH, "Urssaf", "ACOSS"),
              new Remark(5, Remark.Kind.STRUCK_THROUGH, "Nouveau", "Ancien"),
              new Remark(7, Remark.Kind.NESTED, "Atos", "Filiale"),
              new Remark(9, Remark.Kind.NESTED, "Atos", "Un mot de plus"))
          .filteredOn(remark -> remark.kind() == Remark.Kind.CONTINUED)
          .extracting(Remark::line)
          .containsExactly(11);
    }

    @Test
    void readsNumbersOfAnyKind() {
      assertThat(list("page.md", HEADING + "1. Atos\n2. CGI\n\n3) Smile\n").names())
          .containsExactly("Atos", "CGI", "Smile");
    }

    @Test
    void readsTheColumnOfNamesOfATable() {
      DatedList page =
          list(
              "page.md",
              HEADING
                  + "| N° | Nom | Ville |\n|---|---|---|\n| 1 | [Atos](https://a.example.org) | Bezons |\n|2|CGI|");

      assertThat(page.names()).containsExactly("Atos", "CGI");
      assertThat(page.entries().getFirst().website())
          .isEqualTo(Website.of("https://a.example.org"));
      assertThat(page.remarks())
          .contains(
              new Remark(3, Remark.Kind.COLUMNS, "", "names from “Nom”, not read: N°, Ville"));
      assertThat(
              list("page.md", HEADING + "| Corps | Ville |\n|---|---|\n| Atos | Bezons |").names())
          .containsExactly("Atos");
    }

    @Test
    void doesNotReadWhatIsCommentedOut() {
      DatedList page =
          list(
              "page.md",
              HEADING
                  + "* Atos <!-- siège -->\n<!--\n* Caché\n-->\n* CGI\n\n![Un nom](logo.png)\n");

      assertThat(page.names()).containsExactly("Atos", "CGI");
      assertThat(page.unread())
          .containsExactly(
              new Unread(4, 6, "<!--", "commented out"),
              new Unread(9, 9, "![Un nom](logo.png)", "a picture"));
    }

    @Test
    void namesEachBodyOnce() {
      DatedList page =
          list("page.md", HEADING + "* L'Agence \n* XELIANS\n* L’agence\t\n* Xelians (X)\n");

      assertThat(page.names()).containsExactly("L'Agence", "XELIANS");
      assertThat(page.remarks())
          .contains(
              new Remark(5, Remark.Kind.TWICE, "L’agence", "the same as in line 3, L'Agence"),
              new Remark(6, Remark.Kind.TWICE, "Xelians (X)", "the same as in line 4, XELIANS"));
    }

    @Test
    void tellsOfItemsThatAreNoNames() {
      DatedList page =
          list(
              "page.md",
              HEADING
                  + "* Atos\n* CGI\n* Smile\n* Olkoa\n* {{ member.name }}\n* 42\n* https://x.example.org\n* At\u202eos\n");

      assertThat(page.names()).hasSize(4);
      assertThat(page.unread())
          .extracting(Unread::reason)
          .containsExactly(
              "a template, not a name",
              "no letter in it, so not a name",
              "no name in it",
              "the character U+202E RIGHT-TO-LEFT OVERRIDE in it is not accepted");
    }

    @Test
    void losesNoNameToSpacesAndBulletsOfOfficePrograms() {
      assertThat(
              list(
                      "page.md",
                      "##\u00a0Membres (au 20/12/2021) {#membre}\n*\u00a0Atos\n\u00a0-\u2003CGI\n\uf0b7 Sopra")
                  .names())
          .containsExactly("Atos", "CGI", "Sopra");
    }
  }

  @Nested
  class OfHeadings {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "## Les membres (au 20/12/2021)",
          "Les membres (au 20/12/2021)\n---",
          "## Liste (au 20/12/2021) {#membre}",
          "## Liste (au 20/12/2021) {: .grand #membres}",
          "<h2 id=\"membre\">Liste (au 20/12/2021)</h2>",
          "<h2 id=\"membre\">\nListe (au 20/12/2021)\n</h2>\n",
          "<a name=\"membre\"></a>\n\n## Liste (au 20/12/2021)",
          "# Our members as of 20 December 2021"
        })
    void countWhateverTheirKind(String heading) {
      DatedList page = list("page.md", "# Devenir membre\n* tester\n\n" + heading + "\n* Atos\n");

      assertThat(page.names()).containsExactly("Atos");
      assertThat(page.date()).contains(LocalDate.of(2021, 12, 20));
    }

    @Test
    void mayBeMissingWhereThePageHasOneList() {
      assertThat(list("x-2021-12-20.md", "# Club\n\n- Atos\n- CGI\n").names())
          .containsExactly("Atos", "CGI");
    }

    @Test
    void areListedWhereSeveralListsHaveNone() {
      String page = "# Club\n- Atos\n\n## Fruits\n- Pomme\n";

      assertThat(refusal("x-2021-12-20.md", page))
          .contains("“Club” in line 1", "“Fruits” in line 4", "<a name=\"membre\"></a>");
      assertThat(
              list("x-2021-12-20.md", page.replace("# Club", "# Club<a name=\"membre\"></a>"))
                  .names())
          .containsExactly("Atos");
    }

    @Test
    void areListedWhereSeveralSpeakOfMembers() {
      assertThat(refusal("x-2021-12-20.md", "# Les membres\n- Atos\n# Pour les membres\n- Aide\n"))
          .contains("Several headings", "“Les membres” in line 1", "“Pour les membres” in line 3");
    }

    @Test
    void areListedWhereTwoListsHaveOneDate() {
      assertThat(
              refusal(
                  "x.md",
                  "## Membres (au 20/12/2021)\n* Atos\n## Les membres (au 20/12/2021)\n* CGI\n"))
          .contains("line 1", "line 3", "<a name=\"membre\"></a>");
    }

    @Test
    void mayGroupTheMembersWithoutThoseWhoLeft() {
      DatedList page =
          list(
              "x-2021-12-20.md",
              "## Les membres\n### Ministères\n* Armées\n### Villes\n* Caen\n### Anciens membres\n* Parti\n## Liens\n* Ailleurs\n");

      assertThat(page.names()).containsExactly("Armées", "Caen");
      assertThat(page.unread())
          .extracting(Unread::reason)
          .containsExactly("in another section, “Anciens membres”", "in another section, “Liens”");
    }
  }

  @Nested
  class OfPagesOfAnotherKind {
    @Test
    void readsNoQuotationsAndNoCode() {
      assertThat(list("page.md", HEADING + "* Atos\n\n> * Cité\n\n```\n* codé\n```\n").unread())
          .extracting(Unread::reason)
          .containsExactly("a quotation", "code");
    }

    @Test
    void refusesNews() {
      byte[] post = fixture("post-42-members-2021-12-21.md");

      assertThat(refusal("post-42-members-2021-12-21.md", post)).contains("layout: post");
      assertThat(
              refusal(
                  "page-2021-12-21.md",
                  new String(post, StandardCharsets.UTF_8).replace("layout: post", "layout: page")))
          .contains("no list of members", "a sentence, not a name");
    }

    @Test
    void refusesAPageWithoutAList() {
      assertThat(refusal("x-2021-12-20.md", "---\nlayout: page\ntitle: X\n---\n"))
          .contains("no list", ".txt");
      assertThat(refusal("x-2021-12-20.md", "# Membres\n\nUn texte.\n")).contains("no list");
    }
  }
}
