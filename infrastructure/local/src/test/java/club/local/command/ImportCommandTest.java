package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Member;
import club.core.register.Milestone;
import club.core.register.Register;
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
        .startsWith(
            "{\"lists\":[{\"date\":\"2021-12-20\",\"added\":[{\"name\":\"Atos\"}],\"same\":[],\"probable\":[],")
        .contains("\"milestones\":0,\"offerings\":0,\"files\":[{\"file\":");
    assertThat(register().same("Atos")).isPresent();
  }

  @Test
  void asksAboutWhatMayBeTheSame() throws IOException {
    club.run("import", list("Centre fictif de calcul (CFC)\nOrange"));

    assertThat(club.run("import", later("Centre fictif du calcul (CFC) Sud\nOrange"))).isZero();

    assertThat(club.printed())
        .startsWith("2022-03-07: 0 added, 1 the same, 0 left, 1 to decide\n")
        .contains("    Centre fictif du calcul (CFC) Sud\n      is Centre fictif de calcul (CFC)?");
  }

  @Test
  void keepsWhatIsDecided() throws IOException {
    club.run("import", list("SopraSteria\nXdemat"));
    String later = later("Sopra Steria\nX Demat");

    assertThat(
            club.run(
                "import",
                later,
                "--same",
                "Sopra Steria",
                "SopraSteria",
                "--different",
                "X Demat",
                "Xdemat"))
        .isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            2022-03-07: 1 added, 1 the same, 1 left, 1 renamed
            Left, for this list does not name them:
                Xdemat
            Renamed:
                SopraSteria is now Sopra Steria
            """);
    club.run("import", later);
    assertThat(club.printed()).isEqualTo("2022-03-07: 0 added, 2 the same, 0 left\n");
  }

  @Test
  void refusesAVerdictOnANameThatNobodyHas() throws IOException {
    String list = list("Atos\nCGI");

    assertThat(club.run("import", list, "--same", "Atos", "Attos")).isEqualTo(1);
    assertThat(club.errors()).contains("No list and no member has the name “Attos”");
    club.run("import", list);
    assertThat(club.run("import", list, "--same", "Atos", "CGI")).isEqualTo(1);
    assertThat(club.errors()).contains("./club member merge");
  }

  @Test
  void namesEveryMemberWhereItIsAskedTo() throws IOException {
    club.run("import", list("Atos\nOrange"));

    assertThat(club.run("import", later("Atos\nCGI"), "--long")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            2022-03-07: 1 added, 1 the same, 1 left
            Left, for this list does not name them:
                Orange
            Added:
                CGI
            The same:
                Atos
            """);
  }

  @Test
  void changesNothingInADryRun() throws IOException {
    assertThat(club.run("import", list("Atos"), "--dry-run")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            "Dry run, nothing changed: 2021-12-20: 1 added, 0 the same, 0 left\nNew:\n    Atos\n");
    assertThat(register().members()).isEmpty();
  }

  @Test
  void importsSeveralListsInTheOrderOfTheirDays() throws IOException {
    String first = list("Atos");

    assertThat(club.run("import", later("Atos\nCGI"), first)).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            2021-12-20: 1 added, 0 the same, 0 left
            2022-03-07: 1 added, 1 the same, 0 left
            """);
    assertThat(club.run("import", first, first, "--date", "2021-12-20")).isEqualTo(1);
  }

  @Test
  void refusesDaysThatAreStillToCome() throws IOException {
    Path list = Files.writeString(folder.resolve("members-2027-01-01.txt"), "Atos");
    Path joined = Files.writeString(folder.resolve("x.csv"), "name,joined\nAtos,2027-03\n");
    Path numbers = Files.writeString(folder.resolve("y.csv"), "date,members\n2027-01-01,42\n");

    assertThat(club.run("import", list.toString())).isEqualTo(1);
    assertThat(club.run("import", joined.toString())).isEqualTo(1);
    assertThat(club.errors()).contains("Line 2", "future");
    assertThat(club.run("import", numbers.toString())).isEqualTo(1);
    assertThat(register().members()).isEmpty();
  }

  @Test
  void setsWhatAFileSaysOfMembers() throws IOException {
    club.run("import", list("Atos\nCGI"));
    Path facts =
        Files.writeString(
            folder.resolve("facts-2022-01-01.csv"),
            """
            name,joined,kind,town,former_names,contact,consent
            CGI,2021,company,Lyon,CGI France,camille@cgi.example,yes
            Personne,,company,,,,
            """);

    assertThat(club.run("import", facts.toString())).isZero();

    assertThat(club.printed())
        .startsWith("facts: 0 added, 1 the same, 0 left, 1 unknown\n")
        .contains("    Personne\n");
    Member member = register().same("CGI France").orElseThrow();
    assertThat(member.profile().published().town()).contains("Lyon");
    assertThat(member.lastStay().since().year()).hasValue(2021);
    assertThat(club.scene.table.contacts().find(member.reference())).isPresent();
    assertThat(register().today().names()).containsExactly("Atos", "CGI");
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

    assertThat(register().changedOn()).contains(LocalDate.of(2022, 3, 7));
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
            2021-12-20: 1 added, 0 the same, 0 left
            Distinguished from the names:
                line 3, read under the heading: Membres (au 20/12/2021)
                line 4, after the name: Atos: depuis 2020
            Not read:
                line 1, before the first heading: Un mot.
                line 5, no letter in it, so not a name: 12
            """);
  }

  @Test
  void recordsNumbersWithoutNames() throws IOException {
    Path numbers = Files.writeString(folder.resolve("x.csv"), "date,members\n2021-04-01,29\n");

    assertThat(club.run("import", numbers.toString())).isZero();
    assertThat(club.printed()).isEqualTo("1 number recorded, 0 known\n");
    assertThat(club.run("import", numbers.toString())).isZero();
    assertThat(club.printed()).isEqualTo("0 numbers recorded, 1 known\n");

    assertThat(register().milestones())
        .containsExactly(new Milestone(LocalDate.of(2021, 4, 1), 29));
  }

  private Register register() {
    return club.scene.table.registers().read();
  }

  private String list(String names) throws IOException {
    return Files.writeString(folder.resolve("members-2021-12-20.txt"), names).toString();
  }

  private String later(String names) throws IOException {
    return Files.writeString(folder.resolve("members-2022-03-07.txt"), names).toString();
  }
}
