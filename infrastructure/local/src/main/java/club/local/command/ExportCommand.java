package club.local.command;

import club.core.archive.Export;
import club.local.ClubProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes all data of a club to one file, which only its owner may read.
@Command(
    name = "export",
    description = "Writes all data, personal data included, as they stood at one instant.")
final class ExportCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final Consumer<Duration> pause;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @Parameters(
      paramLabel = "FILE",
      description = "A new file; only its owner may read it. The same data are the same bytes.")
  private Path file = Path.of("");

  @Option(names = "--table", paramLabel = "NAME", description = ClubOption.TABLE)
  private Optional<String> table = Optional.empty();

  /// @param pause waits
  ExportCommand(Clubs clubs, Consumer<Duration> pause, PrintStream out) {
    this.clubs = clubs;
    this.pause = pause;
    this.out = out;
  }

  @Override
  public Integer call() {
    mustBeNew();
    return ClubOption.exitCode(clubs.work(club.reading(table), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    List<String> items = texts(open.store(), pause);
    ExportFile export = new ExportFile(open.erasures().begin(UUID.randomUUID().toString()), items);
    mustBeNew();
    try {
      OwnersFile.create(file, export.text());
    } catch (IOException e) {
      throw new ClubProblem("The file " + file + " cannot be written: choose another.", e);
    }
    out.printf(
        """
        %s written to %s.
        It holds names and addresses of people: keep it as you keep the club's mail, and delete it
        when it is no longer needed.
        """,
        Count.of(export.items().size(), "item"), file);
    return true;
  }

  /// All data of a club, in the order of a restore.
  ///
  /// @throws ClubProblem when a restore was interrupted, or the data change during every reading
  static List<String> texts(Store store, Consumer<Duration> pause) {
    return switch (new Export(store.archive(), store.mark(), pause).run()) {
      case Export.Outcome.Taken(List<String> texts) -> texts;
      case Export.Outcome.HalfRestored() ->
          throw new ClubProblem(
              "A restore was interrupted, so data are missing: run that restore again first.");
      case Export.Outcome.NeverAtRest() ->
          throw new ClubProblem(
              "The club changed during every reading: try again when it is quieter.");
    };
  }

  private void mustBeNew() {
    if (Files.exists(file)) {
      throw new ClubProblem("There is a file " + file + " already: choose another name.");
    }
  }
}
