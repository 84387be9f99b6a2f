package club.local.command;

import club.core.site.PublishSite;
import java.io.PrintStream;
import java.util.List;

/// Writes each public file that differs from the register, or previews that, and prints the result.
///
/// @param rebuild the command that a person types for it
/// @param isLong whether each file is named that is written
record SiteUpdate(PublishCall publish, boolean dryRun, String rebuild, boolean isLong) {
  /// Runs it, and prints what came of it.
  ///
  /// @return whether nothing was refused or unreadable
  boolean run(PrintStream out) {
    PublishSite.Report report = call();
    out.println(ClubOption.before(dryRun) + summary(report));
    out.print(details(report));
    return isWell(report);
  }

  /// Writes the files, or compares them in a dry run.
  PublishSite.Report call() {
    return dryRun ? publish.compare() : publish.publish();
  }

  static boolean isWell(PublishSite.Report report) {
    return report.refused().isEmpty() && report.unreadable().isEmpty();
  }

  /// How many files, on one line.
  String summary(PublishSite.Report report) {
    int files = report.written().size();
    if (files == 0 && !isWell(report)) {
      return "site: nothing written";
    }
    return files == 0
        ? "site: no file differs from the register"
        : "site: " + Count.of(files, "file") + (dryRun ? " would be written" : " written");
  }

  /// What needs care, and where it is asked for each file, a line each; empty if there is nothing.
  String details(PublishSite.Report report) {
    StringBuilder text = new StringBuilder();
    if (isLong) {
      lines(text, report.written());
    }
    if (!report.refused().isEmpty()) {
      text.append(
          TerminalStyle.BAD.of("  Left as published")
              + ", since that is newer than the register, or shows more than twice as"
              + " many members:\n");
      lines(text, report.refused());
      text.append(
          "  A published page never goes back by itself. If the register is right, delete"
              + " these files from the bucket\n  (it keeps their old versions), then: "
              + rebuild
              + "\n");
    }
    if (!report.unreadable().isEmpty()) {
      text.append(
          TerminalStyle.BAD.of("  Left out")
              + ", since these rows of the register cannot be read; correct them:\n");
      lines(text, report.unreadable());
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, List<String> lines) {
    lines.forEach(line -> text.append("    ").append(line).append('\n'));
  }
}
