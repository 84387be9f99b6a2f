package club.local.command;

import club.core.archive.Restore;
import club.core.archive.Restore.Outcome;
import club.local.ClubProblem;
import club.stack.StackProblem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts the data of an export back into an empty club, then publishes. The same file resumes an
/// interrupted restore.
@Command(
    name = "restore",
    description = "Puts an export back into an empty club, then publishes. Resumes if interrupted.")
final class RestoreCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final Consumer<Duration> pause;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();
  @Mixin private final LongOption details = new LongOption();

  @Parameters(paramLabel = "FILE", description = "What export has written.")
  private Path file = Path.of("");

  @Option(
      names = "--erasures",
      paramLabel = "DIR",
      description = "A copy of the folder erasures/ of the club's former bucket.")
  private Optional<Path> erasures = Optional.empty();

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  /// @param pause waits
  RestoreCommand(Clubs clubs, Consumer<Duration> pause, PrintStream out) {
    this.clubs = clubs;
    this.pause = pause;
    this.out = out;
  }

  @Override
  public Integer call() {
    ExportFile export = ExportFile.read(TextFile.read(file), file.toString());
    Clubs.NewFolder forNew = dryRun ? Clubs.NewFolder.PASSING : Clubs.NewFolder.EMPTY;
    return ClubOption.exitCode(
        clubs.work(club.name(), forNew, open -> dryRun ? look(export, open) : run(export, open)));
  }

  private boolean look(ExportFile export, OpenClub open) {
    switch (restore(open).look(export.digest())) {
      case OTHER_UNDER_WAY -> throw otherUnderWay();
      case NOT_EMPTY -> {
        mustHoldTheSame(export, open);
        return publish(open);
      }
      case BEGUN, RESUMED ->
          out.printf(
              "%s%s would be put back, then the site published.%n",
              ClubOption.before(true), Count.of(export.items().size(), "item"));
    }
    return true;
  }

  private boolean run(ExportFile export, OpenClub open) {
    mustHaveLedger(export, open);
    switch (restore(open).run(export.digest(), export.items())) {
      case Outcome.Restored restored -> print(restored);
      case Outcome.NotEmpty() -> mustHoldTheSame(export, open);
      case Outcome.OtherUnderWay() -> throw otherUnderWay();
      case Outcome.Overtaken() ->
          throw new ClubProblem(
              "Somebody else has completed this restore meanwhile: "
                  + club.name().command("verify"));
      case Outcome.Unreadable() ->
          throw new ClubProblem(
              "An item of the export cannot be read by this version: restore it with the version"
                  + " that wrote it, or a newer one.");
    }
    return publish(open);
  }

  private static Restore restore(OpenClub open) {
    return new Restore(
        open.store().archive(), open.store().mark(), () -> new Erasing(open).again(false));
  }

  /// An export knows nothing of later erasures: without their ledger they would be undone.
  private void mustHaveLedger(ExportFile export, OpenClub open) {
    erasures.map(ErasureCopy::read).ifPresent(copy -> copy.addTo(open.erasures()));
    if (!open.erasures().name().equals(Optional.of(export.erasures()))) {
      throw new ClubProblem(
          "What was erased after this export would come back: the club's bucket does not hold its"
              + " ledger of erasures. Copy the folder erasures/ of the former bucket, and name the"
              + " copy with --erasures DIR. Nothing was changed.");
    }
  }

  private void print(Outcome.Restored restored) {
    out.print(Count.of(restored.written(), "item") + " put back");
    if (restored.resumed()) {
      out.printf(", %d already there from the interrupted restore.%n", restored.there());
      return;
    }
    out.println('.');
    if (restored.there() > 0) {
      out.printf(
          "  %s written by others meanwhile, and left as they are.%n",
          Count.of(restored.there(), "item"));
    }
  }

  private boolean publish(OpenClub open) {
    String rebuild = club.name().command("rebuild");
    try {
      return new SiteUpdate(open.publish(), dryRun, rebuild, details.isLong()).run(out);
    } catch (ClubProblem | StackProblem e) {
      out.println("All data are there, but the site was not published: " + e.getMessage());
      out.println("Then: " + rebuild);
      return false;
    }
  }

  private void mustHoldTheSame(ExportFile export, OpenClub open) {
    List<String> there = ExportCommand.texts(open.store(), pause);
    if (!export.items().equals(there)) {
      throw new ClubProblem(
          "The club holds "
              + Count.of(there.size(), "item")
              + " already, and not just those of "
              + file
              + ": restore it into a new stack or folder. Nothing was changed.");
    }
    out.println("The club holds exactly what is in this export: nothing to put back.");
  }

  private static ClubProblem otherUnderWay() {
    return new ClubProblem(
        "A restore from another export was interrupted: complete that one first.");
  }
}
