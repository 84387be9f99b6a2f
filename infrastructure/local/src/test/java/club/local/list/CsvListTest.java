package club.local.list;

import static club.local.list.Readings.fixture;
import static club.local.list.Readings.list;
import static club.local.list.Readings.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.register.Offering;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvListTest {
  @Nested
  class OfMembers {
    @Test
    void readsEveryColumnInAnyOrder() {
      DatedList list =
          list(
              "members.csv",
              """
              joined,name,left,kind,website,town,stage,sort_key,former_names,acronym,project,project_en,contact,consent
              <=2021-12-20,"Institut ""du"" Livre, Lyon",2023,public-body,institut.example.org,Lyon,testing,Livre,Bureau du Livre|Maison du Livre,IL,Il essaie.,It tries.,a@institut.example,yes
              """);

      assertThat(list.entries())
          .containsExactly(
              new ListEntry(
                  2,
                  "Institut \"du\" Livre, Lyon",
                  Website.of("https://institut.example.org"),
                  Optional.of(new KnownDate.OnOrBefore(LocalDate.of(2021, 12, 20))),
                  Optional.of(new KnownDate.InYear(Year.of(2023))),
                  Optional.of(OrganisationKind.PUBLIC_BODY),
                  Optional.of(Stage.TESTING),
                  Optional.of("Lyon"),
                  Optional.of("Livre"),
                  List.of("Bureau du Livre", "Maison du Livre"),
                  Optional.of("IL"),
                  Optional.of("Il essaie."),
                  Optional.of("It tries."),
                  EmailAddress.of("a@institut.example"),
                  Optional.of(true)));
      assertThat(list.unread()).isEmpty();
    }

    /// As `MemberCsv` writes what a spreadsheet would take for a formula.
    @ParameterizedTest
    @ValueSource(strings = {"'-L'Isle|-L'Isle", "'@rchives|@rchives", "''=1|'=1", "'t Hof|'t Hof"})
    void takesTheProtectingApostropheAway(String cells) {
      String[] cell = cells.split("\\|", -1);
      DatedList list = list("members.csv", "name,town\n%s,%s\n".formatted("Atos", cell[0]));

      assertThat(list.entries()).extracting(ListEntry::town).containsExactly(Optional.of(cell[1]));
    }

    @Test
    void readsWhatFrenchSpreadsheetsSave() {
      byte[] content =
          "name;joined;kind\r\nMusée;20/12/2021;Collectivité territoriale\r\n"
              .getBytes(Charset.forName("windows-1252"));

      DatedList list = list("members-2021-12-20.csv", content, Optional.empty());

      assertThat(list.names()).containsExactly("Musée");
      assertThat(list.entries().getFirst().joined())
          .contains(new KnownDate.On(LocalDate.of(2021, 12, 20)));
      assertThat(list.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.ENCODING);
    }

    @Test
    void passesOverNoCellInSilence() {
      DatedList list =
          list(
              "members-2021-12-20.csv",
              "\ufeffname,colour,joined,left,website,kind\nAtos,red,soon,,nowhere,boat,7\n12,,,,,\nCGI,,2022,2021\n");

      assertThat(list.names()).containsExactly("Atos", "CGI");
      assertThat(list.unread())
          .extracting(Unread::firstLine, Unread::text)
          .containsExactly(
              tuple(1, "colour"),
              tuple(2, "soon"),
              tuple(2, "nowhere"),
              tuple(2, "boat"),
              tuple(2, "7"),
              tuple(3, "12"),
              tuple(4, "2021"));
    }

    @Test
    void keepsTwoPeriodsOfOneMember() {
      DatedList list =
          list("members.csv", "name,joined,left\nAtos,2018,2019\nAtos,2021,\nATOS,2021,\n");

      assertThat(list.entries()).extracting(ListEntry::line).containsExactly(2, 3);
      assertThat(list.names()).containsExactly("Atos");
      assertThat(list.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.TWICE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"same,name_a,name_b\n1,A,B\n", "name,name\nA,B\n", "name,kind\n\"A,B\n"})
    void refusesWhatHasNoColumnOfNames(String content) {
      assertThat(refusal("x-2021-12-20.csv", content)).containsAnyOf("column", "correct CSV");
    }
  }

  @Nested
  class OfNumbers {
    @Test
    void readsWhatMembersGet() {
      byte[] content =
          """
          offer,name,name_en,since,until
          work,La préservation,Preservation,2017,2019
          tools,Forum,,,
          gifts,Une tasse,,,
          work,Les accès,,17,
          """
              .getBytes(StandardCharsets.UTF_8);

      assertThat(ListFile.read("offers.csv", content, Optional.empty()))
          .isInstanceOfSatisfying(
              Reading.Offerings.class,
              read -> {
                assertThat(read.offerings())
                    .containsExactly(
                        new Offering(
                            Offering.Kind.WORK,
                            "La préservation",
                            Optional.of("Preservation"),
                            Optional.of(2017),
                            Optional.of(2019)),
                        new Offering(
                            Offering.Kind.TOOLS,
                            "Forum",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
                assertThat(read.unread())
                    .extracting(Unread::reason)
                    .containsExactly(
                        "offer: one of meetings, groups, single, work, tools, tickets",
                        "since: no year of four digits");
              });
    }

    @Test
    void readsTheMilestonesOfTheClub() {
      assertThat(ListFile.read("milestones.csv", fixture("milestones.csv"), Optional.empty()))
          .isInstanceOfSatisfying(
              Reading.Numbers.class,
              numbers -> {
                assertThat(numbers.counts())
                    .hasSize(8)
                    .startsWith(new Reading.Count(2, LocalDate.of(2020, 12, 31), 21))
                    .endsWith(new Reading.Count(9, LocalDate.of(2022, 9, 16), 50));
                assertThat(numbers.unread()).isEmpty();
              });
    }

    @Test
    void tellsOfLinesThatAreNoNumbers() {
      byte[] content =
          "date,members\n2021-02-30,1\n2021-12-20,many\n2021-12-20,42\n2021-12-20,41\n"
              .getBytes(StandardCharsets.UTF_8);

      assertThat(ListFile.read("milestones.csv", content, Optional.empty()))
          .isInstanceOfSatisfying(
              Reading.Numbers.class,
              numbers -> {
                assertThat(numbers.counts())
                    .containsExactly(new Reading.Count(4, LocalDate.of(2021, 12, 20), 42));
                assertThat(numbers.unread()).extracting(Unread::firstLine).containsExactly(2, 3, 5);
              });
    }
  }

  @Nested
  class OfDates {
    @Test
    void areAsExactAsTheyAreKnown() {
      assertThat(KnownDate.of("2021-12-20")).contains(new KnownDate.On(LocalDate.of(2021, 12, 20)));
      assertThat(KnownDate.of("2021-03")).contains(new KnownDate.InMonth(YearMonth.of(2021, 3)));
      assertThat(KnownDate.of("2021")).contains(new KnownDate.InYear(Year.of(2021)));
      assertThat(KnownDate.of("≤ 2021"))
          .contains(new KnownDate.OnOrBefore(LocalDate.of(2021, 12, 31)));
      assertThat(KnownDate.of("2021-13")).isEmpty();
      assertThat(KnownDate.of("soon")).isEmpty();
    }
  }
}
