package club.local.list;

import static club.local.list.Readings.fixture;
import static club.local.list.Readings.list;
import static club.local.list.Readings.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {
  @Nested
  class OfOneNameALine {
    @ParameterizedTest
    @CsvSource({"members-2022-03-07.txt, 44, 2022-03-07", "members-2022-09-16.txt, 50, 2022-09-16"})
    void readsTheListsOfTheClub(String file, int members, LocalDate date) {
      DatedList list = list(file, fixture(file), Optional.empty());

      assertThat(list.names().size()).isEqualTo(members);
      assertThat(list.date()).contains(date);
      assertThat(list.unread()).isEmpty();
    }

    @Test
    void readsMarksLineEndsAndBulletsOfOfficePrograms() {
      assertThat(list("members-2022-03-07.txt", "\ufeffAtos\r\n\r\nCGI\r\n").names())
          .containsExactly("Atos", "CGI");
      assertThat(list("list-2021-12-20.txt", "Atos\u2028CGI\u0085Sopra\n\uf0b7\tEviden").names())
          .containsExactly("Atos", "CGI", "Sopra", "Eviden");
    }

    @Test
    void readsBulletsAsMarkdown() {
      DatedList list = list("list.txt", "# au 1er mars 2024\n- Atos\n  - Filiale\n- CGI\n");

      assertThat(list.names()).containsExactly("Atos", "CGI");
      assertThat(list.date()).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void namesEachBodyOnceAndTellsOfEachLine() {
      DatedList list =
          list(
              "x-2021-12-20.txt",
              "# note\nL'Agence  \nXELIANS\nL’agence\nXelians\nAtos — depuis 2020\n12\n");

      assertThat(list.names()).containsExactly("L'Agence", "XELIANS", "Atos");
      assertThat(list.unread())
          .containsExactly(
              new Unread(1, 1, "# note", "a comment"),
              new Unread(7, 7, "12", "no letter in it, so not a name"));
    }
  }

  @Nested
  class OfDates {
    @ParameterizedTest
    @CsvSource({
      "au 20/12/2021, 2021-12-20",
      "au 31 décembre 2023, 2023-12-31",
      "au 1/3/2024, 2024-03-01",
      "au 1er mars 2024, 2024-03-01",
      "as of 3 March 2024, 2024-03-03",
      "as of March 3rd 2024, 2024-03-03",
      "2024-03-03, 2024-03-03"
    })
    void readsThemInWordsAndFigures(String written, LocalDate date) {
      assertThat(list("list.md", "# Membres (" + written + ")\n* Atos\n").date()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-2021-12-20.txt", "list_20211220.txt", "20-12-2021.txt"})
    void readsThemInTheFilesName(String name) {
      assertThat(list(name, "Atos").date()).contains(LocalDate.of(2021, 12, 20));
    }

    @Test
    void readsThemInFrontMatter() {
      assertThat(list("x.md", "---\ndate: 2021-12-20 10:00:00\n---\n* Atos\n").date())
          .contains(LocalDate.of(2021, 12, 20));
    }

    @ParameterizedTest
    @CsvSource({
      "list-2021-02-30.txt, Atos, 2021-02-30",
      "list.md, '# Membres au 31/02/2021\n* Atos', 31/02/2021",
      "list.md, '# Members as of 12/20/2021\n* Atos', 12/20/2021"
    })
    void refusesImpossibleOnesByName(String file, String content, String written) {
      assertThat(refusal(file, content)).contains(written, "no day of the calendar", "--date");
    }

    @Test
    void asksWhichOneHoldsAndFollowsTheAnswer() {
      String content = "# au 16/09/2022\nAtos\n";

      assertThat(refusal("members-2022-03-07.txt", content))
          .contains("line 1 says 2022-09-16", "--date 2022-09-16 or --date 2022-03-07");
      DatedList list =
          list(
              "members-2022-03-07.txt",
              content.getBytes(StandardCharsets.UTF_8),
              Optional.of(LocalDate.of(2022, 9, 16)));
      assertThat(list.date()).contains(LocalDate.of(2022, 9, 16));
      assertThat(list.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.DATE);
    }

    @Test
    void mayBeMissing() {
      assertThat(list("list.txt", "Atos").date()).isEmpty();
    }
  }

  @Nested
  class OfOtherFiles {
    @ParameterizedTest
    @CsvSource({
      "'{\"members\":[\"Atos\"]}', JSON",
      "'<!DOCTYPE html><html><ul><li>Atos</li></ul></html>', HTML",
      "'1 2 3\n4 5 6\n', no list",
      "'%PDF-1.7 x', no text",
      "'\n\n', empty",
      "'\n# nothing\n', no list",
      "'---\nlayout: page\n---\n', no list",
    })
    void refusesThemWithWhatToDo(String content, String reason) {
      assertThat(refusal("x-2021-12-20.txt", content)).contains(reason, "one name a line");
    }

    @Test
    void refusesBytesThatAreNoText() {
      assertThat(refusal("x-2021-12-20.txt", new byte[] {'P', 0, 1, 2})).contains("no text");
    }

    @Test
    void refusesProse() {
      String prose = "Le club réunit des organisations qui utilisent le logiciel ou l’étudient\n";

      assertThat(refusal("x-2021-12-20.txt", prose.repeat(4))).contains("holds text");
    }

    @Test
    void supposesWindows1252WhereItIsNotUtf8() {
      byte[] content = "Musée\nŒuvre\n".getBytes(Charset.forName("windows-1252"));

      DatedList list = list("x-2021-12-20.txt", content, Optional.empty());

      assertThat(list.names()).containsExactly("Musée", "Œuvre");
      assertThat(list.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.ENCODING);
    }
  }
}
