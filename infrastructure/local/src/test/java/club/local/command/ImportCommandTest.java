package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  @TempDir Path folder = Path.of("");

  private final PaperClub club = new PaperClub();

  @Test
  void addsMembersAndReports() throws IOException {
    assertThat(club.run("import", list("Atos"), "--json")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            "{\"date\":\"2021-12-20\",\"added\":[{\"name\":\"Atos\"}],\"same\":[],\"probable\":[],\"gone\":[],\"remarks\":[],\"unread\":[]}\n");
    assertThat(club.scene.table.registers().read().same("Atos")).isPresent();
  }

  @Test
  void asksAboutWhatMayBeTheSame() throws IOException {
    club.run("import", list("Centre fictif de calcul (CFC)\nOrange"));

    assertThat(club.run("import", list("Centre fictif du calcul (CFC)"))).isZero();

    assertThat(club.printed())
        .contains(
            "0 added, 0 same, 1 not on this list, 1 to check\n",
            "    Centre fictif du calcul (CFC)\n      is Centre fictif de calcul (CFC)?")
        .doesNotContain("Orange");
  }

  @Test
  void namesEveryMemberWhereItIsAskedTo() throws IOException {
    club.run("import", list("Atos\nOrange"));

    assertThat(club.run("import", list("Atos\nCGI"), "--long")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            1 added, 1 same, 1 not on this list
            Added:
                CGI
            The same:
                Atos
            Members that are not on this list of 2021-12-20:
                Orange
            """);
  }

  @Test
  void changesNothingInADryRun() throws IOException {
    assertThat(club.run("import", list("Atos"), "--dry-run")).isZero();

    assertThat(club.printed())
        .isEqualTo("Dry run, nothing changed: 1 new, 0 same, 0 not on this list\nNew:\n    Atos\n");
    assertThat(club.scene.table.registers().read().members()).extracting(Member::name).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithTheList() throws IOException {
    Path undated = Files.writeString(folder.resolve("x"), "Atos");

    assertThat(club.run("import", undated.toString())).isEqualTo(1);
    assertThat(club.errors()).contains("date");
    assertThat(club.run("import", folder.resolve("y").toString())).isEqualTo(1);
    assertThat(club.errors()).contains("There is no file");
  }

  @Test
  void takesTheDateThatIsGiven() throws IOException {
    Path undated = Files.writeString(folder.resolve("list.txt"), "Atos");

    assertThat(club.run("import", undated.toString(), "--date", "2022-03-07")).isZero();

    assertThat(club.scene.table.registers().read().changedOn()).contains(LocalDate.of(2022, 3, 7));
    assertThat(club.run("import", undated.toString(), "--date", "7/3/2022")).isEqualTo(2);
  }

  @Test
  void endsWithWhatWasNotRead() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            "Un mot.\n\n# Membres (au 20/12/2021)\n* Atos — depuis 2020\n* 12\n");

    assertThat(club.run("import", page.toString())).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            1 added, 0 same, 0 not on this list
            Distinguished from the names:
                line 3, read under the heading: Membres (au 20/12/2021)
                line 4, after the name: Atos: depuis 2020
            Not read:
                line 1, before the first heading: Un mot.
                line 5, no letter in it, so not a name: 12
            """);
  }

  @Test
  void refusesNumbersWithoutNames() throws IOException {
    Path numbers = Files.writeString(folder.resolve("x.csv"), "date,members\n2021-12-20,42\n");

    assertThat(club.run("import", numbers.toString())).isEqualTo(1);

    assertThat(club.errors()).contains("numbers of members without their names");
  }

  private String list(String names) throws IOException {
    return Files.writeString(folder.resolve("members-2021-12-20.txt"), names).toString();
  }
}
