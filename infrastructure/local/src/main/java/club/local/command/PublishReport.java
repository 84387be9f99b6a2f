package club.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What `publish` did or would do, as text.
final class PublishReport {
  private PublishReport() {}

  /// @param rebuild the command that writes the site anew
  static String text(JsonNode report, boolean isDryRun, String rebuild) {
    List<String> written = texts(report, "written");
    StringBuilder text = new StringBuilder("The public site: ");
    if (written.isEmpty()) {
      text.append("no file differs from the register.\n");
    } else {
      text.append(Count.of(written.size(), "file"))
          .append(isDryRun ? " would be written.\n" : " written.\n");
      written.forEach(path -> text.append("    ").append(path).append('\n'));
    }
    refused(text, texts(report, "refused"), rebuild);
    unreadable(text, texts(report, "unreadable"));
    return text.toString();
  }

  private static void refused(StringBuilder text, List<String> paths, String rebuild) {
    if (!paths.isEmpty()) {
      text.append(
          "  Left as published, since that is newer than the register, or shows more than twice as"
              + " many members:\n");
      paths.forEach(path -> text.append("    ").append(path).append('\n'));
      text.append(
          "  Nothing that is published ever goes back by itself. If the register is right, delete"
              + " these files from the bucket\n  (it keeps their old versions), then: "
              + rebuild
              + "\n");
    }
  }

  private static void unreadable(StringBuilder text, List<String> keys) {
    if (!keys.isEmpty()) {
      text.append("  Left out, since these rows of the register cannot be read; correct them:\n");
      keys.forEach(key -> text.append("    ").append(key).append('\n'));
    }
  }

  private static List<String> texts(JsonNode report, String name) {
    return report.path(name).valueStream().map(JsonNode::asText).toList();
  }
}
