package club.local.command;

import club.core.mail.RenewLinks;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Ends every live staff link, and mails fresh ones about what waits.
@Command(
    name = "renew-links",
    description =
        "Ends every live staff link and mails fresh ones about what waits: for a lost"
            + " mailbox, or a former colleague who kept mails.")
final class RenewLinksCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  RenewLinksCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    RenewLinks renew =
        new RenewLinks(
            open.store().survey(),
            open.store().registers(),
            open.logos(),
            open.store().mending(),
            open.clock());
    RenewLinks.Report report =
        dryRun ? renew.preview(open.reviewers()) : renew.run(open.reviewers());
    out.printf(
        "%s%s %s, ",
        ClubOption.before(dryRun),
        Count.of(report.ended(), "staff link"),
        dryRun ? "would end" : "ended");
    out.printf(
        "%s with fresh links %s.%n",
        Count.of(report.mails().size(), "mail"),
        dryRun ? "would be due" : "due now, sent while the club runs");
    if (report.underWay() > 0) {
      out.printf(
          "%s left alone, since it may be leaving now, with a link that has ended: run %s in five"
              + " minutes.%n",
          Count.of(report.underWay(), "mail"), club.name().command("renew-links"));
    }
    return report.underWay() == 0;
  }
}
