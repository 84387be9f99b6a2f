package club.local.command;

import club.core.mail.AskReviewers;
import club.core.mail.LedgerEntry;
import club.core.mail.Redrive;
import club.core.site.PublishSite;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  @Mixin private final LongOption details = new LongOption();

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
    SiteUpdate site =
        new SiteUpdate(open.publish(), dryRun, club.name().command("rebuild"), details.isLong());
    PublishSite.Report published = site.call();
    // Before new mails are made, which would count as unfinished.
    Redrive redrive = new Redrive(open.store().unfinished(), open.clock());
    Redrive.Report mails = dryRun ? redrive.preview() : redrive.run();
    long freed = freed(open);
    long asked = asked(open);
    long reports = dryRun ? open.crashReports().count() : open.crashReports().discard();
    out.println(
        ClubOption.before(dryRun)
            + Stream.of(
                    would(mails.mails().size(), "mail", "due now"),
                    freed == 0 ? "" : would(freed, "mail", "due now to a freed address"),
                    asked == 0 ? "" : would(asked, "mail", "made for new reviewers"),
                    would(reports, "crash report", "discarded"),
                    site.summary(published))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    if (details.isLong()) {
      mails.mails().forEach(mail -> out.println(text(mail)));
    }
    if (mails.underWay() > 0) {
      out.printf(
          "  %s left alone, since it may be leaving now: run %s in five minutes.%n",
          Count.of(mails.underWay(), "mail"), club.name().command("redrive"));
    }
    out.print(site.details(published));
    return SiteUpdate.isWell(published);
  }

  private String would(long count, String thing, String done) {
    return Count.of(count, thing) + (dryRun ? " would be " : " ") + done;
  }

  private static String text(LedgerEntry mail) {
    return "    %s %s, was %s after %s"
        .formatted(
            mail.reference().value(),
            mail.kind().wire(),
            mail.state(),
            Count.of(mail.attempts(), "attempt"));
  }

  private long freed(OpenClub open) {
    return dryRun
        ? open.unblock().countFreed(open.reviewers())
        : open.unblock().wakeFreed(open.reviewers());
  }

  private long asked(OpenClub open) {
    AskReviewers ask =
        new AskReviewers(open.store().survey(), open.store().mending(), open.clock());
    return (dryRun ? ask.preview(open.reviewers()) : ask.run(open.reviewers())).size();
  }
}
