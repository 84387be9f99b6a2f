package club.local.command;

import club.core.site.PublishSite;
import club.core.verify.Statement;
import club.core.verify.Verify;
import club.core.verify.Verify.Result;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Recomputes on the data what must always hold, and prints how many statements hold, those that do
/// not, and how many people the club's mails do not reach.
@Command(name = "verify", description = "Recomputes on the live data what must always hold.")
final class VerifyCommand implements Callable<Integer> {
  /// Longer than it takes to write the site after a change.
  private static final Duration PAUSE = Duration.ofSeconds(10);

  /// The most places that are printed for a statement.
  private static final int TOLD = 50;

  private final Clubs clubs;
  private final PrintStream out;
  private final Consumer<Duration> pause;

  @Mixin private final ClubOption club = new ClubOption();
  @Mixin private final LongOption details = new LongOption();

  @Option(names = "--table", paramLabel = "NAME", description = ClubOption.TABLE)
  private Optional<String> table = Optional.empty();

  /// @param pause waits
  VerifyCommand(Clubs clubs, Consumer<Duration> pause, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
    this.pause = pause;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.reading(table), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    // The site shows the club's own table, not a recovered one.
    Optional<PublishSite.Report> published =
        table.isPresent() ? Optional.empty() : Optional.of(published(open.publish()));
    List<Verify.Line> lines =
        new Verify(open.store().survey(), open.erasures(), open.clock())
            .run(published, open.reviewers());
    long broken = count(lines, Result.Broken.class);
    out.println(summary(lines, broken));
    lines.stream()
        .filter(line -> details.isLong() || line.result() instanceof Result.Broken)
        .forEach(line -> out.print(text(line)));
    if (table.isEmpty()) {
      out.print(Unreached.of(open).text(details.isLong(), club.name()));
    }
    if (broken > 0) {
      out.printf(
          "To mend it: %s writes the pages again;%n            %s sends unfinished mails and mails"
              + " new reviewers.%n",
          club.name().command("rebuild"), club.name().command("redrive"));
    }
    return broken == 0;
  }

  private String summary(List<Verify.Line> lines, long broken) {
    String why = details.isLong() ? ", " : " (`--long` says why), ";
    String unseen = count(lines, Result.Unseen.class) + " cannot be seen in data" + why;
    return TerminalStyle.GOOD.of(count(lines, Result.Holds.class) + " hold")
        + ", "
        + unseen
        + (broken == 0 ? TerminalStyle.GOOD : TerminalStyle.BAD).of(broken + " broken");
  }

  private static long count(List<Verify.Line> lines, Class<? extends Result> result) {
    return lines.stream().filter(line -> result.isInstance(line.result())).count();
  }

  /// What `publish` finds amiss twice in a row, since a page follows the register some seconds
  /// later.
  private PublishSite.Report published(PublishCall publish) {
    PublishSite.Report first = publish.compare();
    if (first.written().isEmpty() && first.refused().isEmpty()) {
      return first;
    }
    pause.accept(PAUSE);
    PublishSite.Report second = publish.compare();
    return new PublishSite.Report(
        still(second.written(), first), still(second.refused(), first), second.unreadable());
  }

  private static List<String> still(List<String> paths, PublishSite.Report before) {
    return paths.stream()
        .filter(path -> before.written().contains(path) || before.refused().contains(path))
        .toList();
  }

  private static String text(Verify.Line line) {
    Statement statement = line.statement();
    String number = statement.number().map(String::valueOf).orElse("");
    return "%3s %s%n".formatted(number, statement.sentence())
        + switch (line.result()) {
          case Result.Holds() -> "      holds: " + statement.looked() + "\n";
          case Result.Broken(List<String> where) -> broken(where);
          case Result.Unseen(String why) -> "      cannot be seen in data: " + why + "\n";
        };
  }

  private static String broken(List<String> where) {
    StringBuilder text = new StringBuilder("      " + TerminalStyle.BAD.of("BROKEN:") + "\n");
    where.stream().limit(TOLD).forEach(each -> text.append("        " + each + "\n"));
    int more = where.size() - TOLD;
    return text.append(more > 0 ? "        and " + more + " more\n" : "").toString();
  }
}
