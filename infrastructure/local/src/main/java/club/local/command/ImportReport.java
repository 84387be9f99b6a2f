package club.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What an import found, as text.
final class ImportReport {
  private ImportReport() {}

  static String text(JsonNode report, boolean isDryRun) {
    StringBuilder text = new StringBuilder("The list of " + report.path("date").asText() + "\n");
    section(text, isDryRun ? "would be added" : "added", names(report, "added"));
    section(
        text,
        "probably the same: not added, look at them",
        report.path("probable").valueStream().map(ImportReport::question).toList());
    section(text, "in the register and not in the list: they stay", names(report, "gone"));
    section(text, "the same", names(report, "same"));
    return text.toString();
  }

  private static List<String> names(JsonNode report, String group) {
    return report.path(group).valueStream().map(each -> each.path("name").asText()).toList();
  }

  private static String question(JsonNode probable) {
    return "%s\n      is %s? %s"
        .formatted(
            probable.path("name").asText(),
            probable.path("existing").asText(),
            probable.path("reason").asText());
  }

  private static void section(StringBuilder text, String title, List<String> lines) {
    text.append("\n  ").append(lines.size()).append(' ').append(title).append('\n');
    lines.forEach(line -> text.append("    ").append(line).append('\n'));
  }
}
