package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberCommandTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

  @TempDir Path folder = Path.of("");

  private final PaperClub club = new PaperClub();

  @BeforeEach
  void aClubOfThreeMembers() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("members-2021-12-20.txt"), "Atos\nSopraSteria\nVille d'Œuilly\n");
    club.run("import", list.toString());
  }

  @Test
  void listsTheMembersOfADayAndTheFormerOnes() {
    club.run("member", "leave", "Atos", "--on", "2022-01-31");

    assertThat(club.run("member", "list")).isZero();
    assertThat(club.printed())
        .isEqualTo(
            reference("SopraSteria")
                + "  SopraSteria\n"
                + reference("Ville d'Œuilly")
                + "  Ville d'Œuilly\n");
    club.run("member", "list", "--on", "2022-01-30");
    assertThat(club.printed()).contains("  Atos\n");
    club.run("member", "list", "--former");
    assertThat(club.printed())
        .isEqualTo(reference("Atos") + "  Atos  (since 2021-12-20 or before, until 2022-01-31)\n");
  }

  @Test
  void showsAMemberAndItsContactOnlyWhereThatIsAskedFor() {
    club.run(
        "member",
        "set",
        "Atos",
        "town=Lyon",
        "contact=camille@atos.example",
        "contact-name=Camille");

    assertThat(club.run("member", "show", "atos")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            Atos (%s)
              member: since 2021-12-20 or before
              town: Lyon
              consent: no
              history:
                1. 2026-03-02T09:00:00Z, imported
                2. 2026-03-02T09:00:00Z, profile changed, by operator
            """
                .formatted(reference("Atos")));
    club.run("member", "show", reference("Atos"), "--contact");
    assertThat(club.printed()).contains("  contact: Camille, camille@atos.example, fr\n");
  }

  @Test
  void renamesAMemberFromADayOnAndPublishes() {
    int published = club.published.size();

    assertThat(club.run("member", "rename", "SopraSteria", "Sopra Steria", "--on", "2022-03-07"))
        .isZero();

    assertThat(register().on(DAY).names()).contains("SopraSteria");
    assertThat(register().today().names()).contains("Sopra Steria").doesNotContain("SopraSteria");
    assertThat(club.published).hasSize(published + 1);
    assertThat(club.printed()).startsWith("SopraSteria is now Sopra Steria (");
    assertThat(last("SopraSteria").by()).contains("operator");
  }

  @Test
  void correctsASpellingOnTheListsOfAllDays() {
    club.run("member", "rename", "SopraSteria", "Sopra Steria", "--spelling");

    assertThat(register().on(DAY).names()).contains("Sopra Steria").doesNotContain("SopraSteria");
    assertThat(register().same("SopraSteria")).isPresent();
  }

  @Test
  void mergesTwoEntriesOfOneBody() {
    club.run("member", "set", "Atos", "contact=camille@atos.example");

    assertThat(club.run("member", "merge", "SopraSteria", "Atos")).isZero();

    assertThat(register().members()).hasSize(2);
    Member member = register().same("Atos").orElseThrow();
    assertThat(member.name()).isEqualTo("SopraSteria");
    assertThat(club.scene.table.contacts().find(member.reference())).isPresent();
    assertThat(last("Atos").what()).isEqualTo(RegisterEntry.What.MERGED);
    assertThat(club.run("member", "merge", "SopraSteria", "Atos")).isEqualTo(1);
  }

  @Test
  void letsAMemberLeaveAndReturn() {
    assertThat(club.run("member", "leave", "Atos", "--on", "2022-01-31")).isZero();
    assertThat(club.run("member", "leave", "Atos")).isEqualTo(1);
    assertThat(club.run("member", "return", "Atos", "--on", "2022-01-30")).isEqualTo(1);
    assertThat(club.run("member", "return", "Atos", "--on", "2022-06-01")).isZero();

    assertThat(register().on(LocalDate.of(2022, 3, 1)).names()).doesNotContain("Atos");
    assertThat(register().today().names()).contains("Atos");
    assertThat(last("Atos").number()).isEqualTo(3);
  }

  @Test
  void setsAndForgetsWhatIsKnown() {
    assertThat(
            club.run(
                "member",
                "set",
                "Ville d’Œuilly",
                "kind=local-authority",
                "stage=testing",
                "town=Œuilly",
                "website=oeuilly.example",
                "project=Elle essaie.",
                "project-en=It tries.",
                "sort-key=Oeuilly",
                "consent=yes",
                "alias=Mairie d'Œuilly"))
        .as(club.errors())
        .isZero();

    Member member = register().same("Mairie d’Œuilly").orElseThrow();
    assertThat(member.profile().published().town()).contains("Œuilly");
    assertThat(member.profile().project().orElseThrow().english()).contains("It tries.");
    club.run("member", "set", "Ville d’Œuilly", "town=");
    assertThat(register().same("Ville d’Œuilly").orElseThrow().profile().town()).isEmpty();
    club.run("member", "set", "Ville d’Œuilly", "town=");
    assertThat(club.printed()).contains("nothing to change");
  }

  @Test
  void publishesNothingWhereReadersSeeNoChange() {
    int published = club.published.size();

    club.run("member", "set", "Atos", "contact=camille@atos.example");

    assertThat(club.published).hasSize(published);
    assertThat(club.scene.table.contacts().find(register().same("Atos").orElseThrow().reference()))
        .map(Contact::address)
        .isEqualTo(Optional.of(new EmailAddress("camille@atos.example")));
    assertThat(club.printed()).doesNotContain("camille");
  }

  @Test
  void changesNothingInADryRun() {
    Register before = register();

    assertThat(club.run("member", "leave", "Atos", "--dry-run")).isZero();
    assertThat(club.printed()).startsWith("Dry run, nothing changed: Atos (");
    club.run("member", "merge", "Atos", "SopraSteria", "--dry-run");

    assertThat(register()).isEqualTo(before);
  }

  @Test
  void asksForTheReferenceOfTwoMembersOfOneName() {
    club.run("member", "rename", "Atos", "Eviden", "--on", "2022-03-07");
    Path list = folder.resolve("members-2021-12-20.csv");
    assertThat(club.run("member", "set", "SopraSteria", "alias=Atos")).isEqualTo(1);

    assertThat(club.errors()).contains("Another member is called “Atos”").contains("merge");
    assertThat(list).doesNotExist();
  }

  @Test
  void suggestsTheNameThatIsMeant() {
    assertThat(club.run("member", "show", "Sopra Steria SA")).isEqualTo(1);

    assertThat(club.errors()).contains("do you mean “SopraSteria”?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "town",
        "colour=red",
        "kind=club",
        "consent=maybe",
        "contact=nobody",
        "contact-name=Camille",
        "project-en=It tries.",
        "alias="
      })
  void refusesWhatItCannotSet(String pair) {
    Register before = register();

    assertThat(club.run("member", "set", "Atos", pair)).isEqualTo(1);

    assertThat(club.errors()).contains(pair.replaceAll("=.*", ""));
    assertThat(register()).isEqualTo(before);
  }

  @Test
  void refusesADayThatIsStillToCome() {
    assertThat(club.run("member", "leave", "Atos", "--on", "2027-01-01")).isEqualTo(1);
    assertThat(club.run("member")).isEqualTo(2);
    assertThat(club.errors()).contains("list, show, rename");
  }

  private String reference(String name) {
    return register().same(name).orElseThrow().reference().value();
  }

  private RegisterEntry last(String name) {
    return club.scene
        .table
        .chronicle()
        .of(register().same(name).orElseThrow().reference())
        .getLast();
  }

  private Register register() {
    return club.scene.table.registers().read();
  }
}
