package club.local.command;

import club.core.site.PublishSite;
import java.io.PrintStream;
import java.util.List;

/// Writes each public file that differs from the register, or previews that, and prints the result.
///
/// @param rebuild the command that a person types for it
record SiteUpdate(PublishCall publish, boolean dryRun, String rebuild) {
  /// Runs it.
  ///
  /// @return whether nothing was refused or unreadable
  boolean run(PrintStream out) {
    PublishSite.Report report = dryRun ? publish.compare() : publish.publish();
    out.print(text(report));
    return report.refused().isEmpty() && report.unreadable().isEmpty();
  }

  private String text(PublishSite.Report report) {
    StringBuilder text = new StringBuilder("The public site: ");
    if (report.written().isEmpty()) {
      text.append("no file differs from the register.\n");
    } else {
      text.append(Count.of(report.written().size(), "file"))
          .append(dryRun ? " would be written.\n" : " written.\n");
      lines(text, report.written());
    }
    if (!report.refused().isEmpty()) {
      text.append(
          "  Left as published, since that is newer than the register, or shows more than twice as"
              + " many members:\n");
      lines(text, report.refused());
      text.append(
          "  A published page never goes back by itself. If the register is right, delete"
              + " these files from the bucket\n  (it keeps their old versions), then: "
              + rebuild
              + "\n");
    }
    if (!report.unreadable().isEmpty()) {
      text.append("  Left out, since these rows of the register cannot be read; correct them:\n");
      lines(text, report.unreadable());
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, List<String> lines) {
    lines.forEach(line -> text.append("    ").append(line).append('\n'));
  }
}
