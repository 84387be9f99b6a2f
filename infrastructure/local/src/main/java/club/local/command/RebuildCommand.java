package club.local.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes each public file that differs from the register.
@Command(name = "rebuild", description = "Writes each public file that differs from the register.")
final class RebuildCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();
  @Mixin private final LongOption details = new LongOption();

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  RebuildCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    return new SiteUpdate(open.publish(), dryRun, club.name().command("rebuild"), details.isLong())
        .run(out);
  }
}
