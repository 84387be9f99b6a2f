package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClubCommandTest {
  private final PaperClub club = new PaperClub();

  @Test
  void startsTheSystemOnPort8080WithoutAWord() {
    assertThat(club.run()).isZero();
    assertThat(club.started).isEqualTo("8080 Optional.empty false");
  }

  @Test
  void takesPortDataAndFresh() {
    assertThat(club.run("--port", "0", "--data", "d", "--fresh")).isZero();
    assertThat(club.started).isEqualTo("0 Optional[d] true");
  }

  @Test
  void worksOnAFolderOrOnAStack() {
    club.run("rebuild", "--data", "d");
    assertThat(club.name)
        .isEqualTo(new ClubName(Optional.of(Path.of("d")), Optional.empty(), Optional.empty()));

    club.run("rebuild", "--stack", "s");
    assertThat(club.name)
        .isEqualTo(new ClubName(Optional.empty(), Optional.of("s"), Optional.empty()));

    club.run("verify", "--stack", "s", "--table", "t");
    assertThat(club.name)
        .isEqualTo(new ClubName(Optional.empty(), Optional.of("s"), Optional.of("t")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--prot 8080",
        "--port",
        "--port x",
        "--port 65536",
        "--stack club",
        "start",
        "import",
        "import a --same x",
        "member",
        "member shwo",
        "member show",
        "member rename x --spelling",
        "import a --fresh",
        "import a --data d --stack s",
        "verify --data a --data b",
        "verify x",
        "verify --port 1",
        "export",
        "export f --dry-run",
        "restore f --stack",
        "restore f --table t",
        "rebuild f",
        "rebuild --json",
        "unblock",
        "unblock nobody",
        "compare",
        "compare f --data d",
        "doctor",
        "doctor --data d",
        "--data d rebuild"
      })
  void saysInALineWhatCannotBeUnderstood(String words) {
    assertThat(club.run(words.split(" ", -1))).isEqualTo(2);

    assertThat(club.errors().lines()).hasSize(1);
    assertThat(club.printed()).isEmpty();
    assertThat(club.started).isEmpty();
    assertThat(club.name.data()).isEmpty();
  }

  @Test
  void guessesWhatWasMeant() {
    club.run("imprt", "f");
    assertThat(club.errors())
        .isEqualTo("'imprt' is not a command: did you mean import? See ./club --help\n");

    club.run("redrive", "--dry-rum");
    assertThat(club.errors())
        .isEqualTo(
            "Unknown option: '--dry-rum': did you mean --dry-run? See ./club redrive --help\n");
  }

  @Test
  void doesNotGuessWhatNoWordIsNear() {
    club.run("statsu");

    assertThat(club.errors()).isEqualTo("'statsu' is not a command. See ./club --help\n");
  }

  @Test
  void saysThatTheDoctorNeedsAStack() {
    assertThat(club.run("doctor")).isEqualTo(2);

    assertThat(club.errors())
        .isEqualTo(
            "doctor looks at a deployed club: name its stack with --stack NAME."
                + " See ./club doctor --help\n");
  }

  @Test
  void explainsItselfAndEachCommand() {
    assertThat(club.run("--help")).isZero();
    assertThat(club.printed())
        .contains(
            "--port", "--fresh", "import", "export", "restore", "rebuild", "redrive", "unblock")
        .containsSubsequence("  renew-links", "  verify", "  doctor", "  generate-completion");

    assertThat(club.run("export", "--help")).isZero();
    assertThat(club.printed()).contains("Usage: club export", "FILE", "--stack=NAME", "--table");

    assertThat(club.run("doctor", "--help")).isZero();
    assertThat(club.printed()).contains("only a person can do");
  }

  @Test
  void completesItself() {
    assertThat(club.run("generate-completion")).isZero();

    assertThat(club.printed()).contains("complete -F _complete_club", "--dry-run", "redrive");
  }
}
