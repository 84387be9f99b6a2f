package club.local.command;

import club.core.mail.AskReviewers;
import club.core.mail.LedgerEntry;
import club.core.mail.Redrive;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Publishes, makes unfinished mails due, and mails new reviewers. Discards the reports of crashes
/// last, once their work is done again.
@Command(
    name = "redrive",
    description =
        "Publishes, makes every unsent mail due, mails waiting requests to new reviewers, and"
            + " discards crash reports.")
final class RedriveCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  RedriveCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    boolean published =
        new SiteUpdate(open.publish(), dryRun, club.name().command("rebuild")).run(out);
    // Before new mails are made, which would count as unfinished.
    mails(new Redrive(open.store().unfinished(), open.clock()));
    freed(open);
    asked(open);
    long reports = dryRun ? open.crashReports().count() : open.crashReports().discard();
    out.printf(
        "Crashes: %s %s.%n",
        Count.of(reports, "report"),
        dryRun ? "would be discarded" : "discarded; the log keeps what happened");
    return published;
  }

  private void mails(Redrive redrive) {
    Redrive.Report report = dryRun ? redrive.preview() : redrive.run();
    int count = report.mails().size();
    out.printf(
        "Mails: %s unfinished%s.%n",
        count == 0 ? "none" : Count.of(count, "mail"),
        count == 0 ? "" : dryRun ? "; would be due now" : "; due now, sent while the club runs");
    for (LedgerEntry mail : report.mails()) {
      out.printf(
          "    %s %s, was %s after %s%n",
          mail.reference().value(),
          mail.kind().wire(),
          mail.state(),
          Count.of(mail.attempts(), "attempt"));
    }
    if (report.underWay() > 0) {
      out.printf(
          "  %s left alone, since it may be leaving now: run %s in five minutes.%n",
          Count.of(report.underWay(), "mail"), club.name().command("redrive"));
    }
  }

  private void freed(OpenClub open) {
    long freed =
        dryRun
            ? open.unblock().countFreed(open.reviewers())
            : open.unblock().wakeFreed(open.reviewers());
    if (freed > 0) {
      out.printf(
          "  %s held back, though the address is no longer blocked%s.%n",
          Count.of(freed, "mail"), dryRun ? ", would be due now" : ", due now");
    }
  }

  private void asked(OpenClub open) {
    AskReviewers ask =
        new AskReviewers(open.store().survey(), open.store().mending(), open.clock());
    int asked = (dryRun ? ask.preview(open.reviewers()) : ask.run(open.reviewers())).size();
    if (asked > 0) {
      out.printf(
          "  %s to new reviewers about waiting requests%s.%n",
          Count.of(asked, "mail"), dryRun ? ", would be made" : ", due now");
    }
  }
}
