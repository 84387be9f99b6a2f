package club.local;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.local.command.Command;
import club.local.command.Export;
import club.local.command.Import;
import club.local.command.Rebuild;
import club.local.command.Redrive;
import club.local.command.Restore;
import club.local.command.Unblock;
import club.local.command.Verify;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void runsOnPort8080WithoutAWord() {
    assertThat(parse()).isEqualTo(new Options.Run(8080, Optional.empty(), false));
  }

  @Test
  void takesPortDataAndFresh() {
    assertThat(parse("--port", "0", "--data", "d", "--fresh"))
        .isEqualTo(new Options.Run(0, Optional.of(Path.of("d")), true));
  }

  @Test
  void importsAFile() {
    assertThat(parse("import", "--json", "list.txt", "--dry-run"))
        .isEqualTo(
            new Options.Operate(
                new Import(Path.of("list.txt"), true, true),
                new Options.Place.Machine(Optional.empty())));
  }

  @Test
  void operatesOnADeployedStackOrOnAFolder() {
    assertThat(parse("import", "a", "--stack", "club"))
        .extracting("place")
        .isEqualTo(new Options.Place.Stack("club"));
    assertThat(parse("import", "a", "--data", "d"))
        .extracting("place")
        .isEqualTo(new Options.Place.Machine(Optional.of(Path.of("d"))));
    assertThat(parse("import", "a", "--stack", "club", "--data", "d"))
        .isInstanceOf(Options.Wrong.class);
  }

  @Test
  void refusesAnOptionThatIsSaidTwice() {
    assertThat(parse("verify", "--data", "a", "--data", "b")).isInstanceOf(Options.Wrong.class);
  }

  @Test
  void takesEveryCommandWithItsOwnOptions() {
    assertThat(command("export", "f")).isEqualTo(new Export(Path.of("f")));
    assertThat(command("restore", "f", "--dry-run")).isEqualTo(new Restore(Path.of("f"), true));
    assertThat(command("rebuild")).isEqualTo(new Rebuild(false));
    assertThat(command("redrive", "--dry-run")).isEqualTo(new Redrive(true));
    assertThat(parse("doctor", "--stack", "club")).isEqualTo(new Options.Doctor("club"));
    assertThat(parse("export", "--help")).isEqualTo(new Options.Help());
  }

  @Test
  void refusesAnOptionOfAnotherCommand() {
    assertThat(
            List.of(
                parse("export", "f", "--dry-run"),
                parse("export"),
                parse("rebuild", "f"),
                parse("rebuild", "--json"),
                parse("verify", "--port", "1"),
                parse("restore", "f", "--stack"),
                parse("doctor"),
                parse("doctor", "--data", "d"),
                parse("--stack", "club")))
        .hasOnlyElementsOfType(Options.Wrong.class);
  }

  @Test
  void unblocksAnAddress() {
    assertThat(command("unblock", "a@club.example", "--dry-run"))
        .isEqualTo(new Unblock(new EmailAddress("a@club.example"), true));
    assertThat(parse("unblock"))
        .isEqualTo(new Options.Wrong("Which address? Name it after unblock."));
    assertThat(parse("unblock", "nobody")).isInstanceOf(Options.Wrong.class);
  }

  @Test
  void verifiesAClub() {
    assertThat(command("verify", "--data", "d")).isInstanceOf(Verify.class);
    assertThat(parse("verify", "x")).isInstanceOf(Options.Wrong.class);
  }

  @Test
  void refusesWhatItCannotUnderstand() {
    assertThat(List.of(parse("--prot"), parse("--port"), parse("--port", "x"), parse("start")))
        .hasOnlyElementsOfType(Options.Wrong.class);
    assertThat(List.of(parse("import"), parse("import", "a", "b"), parse("import", "a", "--fresh")))
        .hasOnlyElementsOfType(Options.Wrong.class);
  }

  private static Command command(String... words) {
    return ((Options.Operate) parse(words)).command();
  }

  private static Options parse(String... words) {
    return Options.parse(List.of(words));
  }
}
