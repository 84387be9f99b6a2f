package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            "{\"date\":\"2021-12-20\",\"added\":[{\"name\":\"Atos\"}],\"same\":[],\"probable\":[],\"gone\":[]}\n");
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

  private String list(String names) throws IOException {
    return Files.writeString(folder.resolve("members-2021-12-20.txt"), names).toString();
  }
}
