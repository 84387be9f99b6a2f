package club.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.command.ClubCommand;
import club.local.command.ClubName;
import club.local.command.Clubs.NewFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Commands on a club of `small.yaml`, whose operator may read single items and nothing else.
class ReachableClubsTest {
  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void namesTheRightThatIsMissing() throws Exception {
    fill();

    assertThat(run("export", folder.resolve("export").toString())).isEqualTo(1);

    assertThat(errors.toString(UTF_8))
        .contains("You lack the right to dynamodb:Scan:", "run the command again afterwards");
    assertThat(folder.resolve("export")).doesNotExist();
  }

  @Test
  void refusesAnOperatorWhoMayNotCallPublish() throws Exception {
    fill();

    assertThat(run("rebuild")).isEqualTo(1);

    assertThat(errors.toString(UTF_8))
        .contains("User: Operator is not authorized to perform: lambda:InvokeFunction");
  }

  @Test
  void namesTheRightThatIsMissingWhileTheClubRuns() throws Exception {
    try (RunningClub running =
        RunningClub.start(
            new RunningClub.Settings(template(), data(), 0, false, Clock.systemUTC()))) {
      assertThat(running.site()).isNotNull();
      assertThat(run("redrive")).isEqualTo(1);
      assertThat(errors.toString(UTF_8))
          .contains("User: Operator is not authorized to perform: lambda:InvokeFunction");
    }
  }

  @Test
  void readsTheParametersOfAClubThatRuns() throws Exception {
    List<ZoneId> zones = new ArrayList<>();
    try (RunningClub running =
        RunningClub.start(
            new RunningClub.Settings(
                template(),
                data(),
                0,
                false,
                Clock.systemUTC(),
                _ -> _ -> {},
                Map.of("TimeZone", "Indian/Reunion")))) {
      assertThat(running.site()).isNotNull();

      clubs().work(name(), NewFolder.REFUSED, club -> zones.add(club.zone()));
    }
    clubs().work(name(), NewFolder.REFUSED, club -> zones.add(club.zone()));

    assertThat(zones).containsExactly(ZoneId.of("Indian/Reunion"), ZoneId.of("Europe/Paris"));
  }

  @Test
  void saysThatThereIsNoSuchTable() throws Exception {
    fill();

    assertThat(run("export", folder.resolve("export").toString(), "--table", "Table-gone"))
        .isEqualTo(1);

    assertThat(errors.toString(UTF_8)).contains("There is no such table");
  }

  @Test
  void makesAClubOfANewFolderOnlyWhereTheCommandMakesSense() throws Exception {
    ReachableClubs clubs = clubs();

    assertThatThrownBy(() -> clubs.work(name(), NewFolder.REFUSED, _ -> true))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("There is no club in");
    clubs.work(name(), NewFolder.PASSING, _ -> true);
    assertThat(DataFolder.holdsClub(data())).isFalse();
    clubs.work(name(), NewFolder.EMPTY, _ -> true);
    assertThat(DataFolder.holdsClub(data())).isTrue();
  }

  private void fill() throws Exception {
    clubs().work(name(), NewFolder.FILLED, _ -> true);
  }

  private int run(String... words) throws Exception {
    CommandLine line =
        ClubCommand.line(
            (_, _, _, _) -> {},
            clubs(),
            _ -> {},
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    line.setErr(new PrintWriter(errors, true, UTF_8));
    return line.execute(words);
  }

  private ReachableClubs clubs() throws Exception {
    return new ReachableClubs(template(), data(), Clock.systemUTC());
  }

  private static ClubName name() {
    return new ClubName(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Path data() {
    return folder.resolve("data");
  }

  private static Path template() throws Exception {
    return Path.of(ReachableClubsTest.class.getResource("/small.yaml").toURI());
  }
}
