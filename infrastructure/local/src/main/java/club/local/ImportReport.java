package club.local;

import club.core.Language;
import club.core.register.ImportMembers.Report;
import club.core.register.Resemblance;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What an import found, as text or as JSON.
final class ImportReport {
  private ImportReport() {}

  static String json(Report report) {
    ObjectNode json = Json.object().put("date", report.date().toString());
    names(json.putArray("added"), report.added());
    names(json.putArray("same"), report.same());
    ArrayNode probable = json.putArray("probable");
    for (Resemblance each : report.probable()) {
      probable
          .addObject()
          .put("name", each.name())
          .put("existing", each.existing())
          .put("reason", reason(each));
    }
    names(json.putArray("gone"), report.gone());
    return Json.print(json) + "\n";
  }

  static String text(Report report, boolean isDryRun) {
    StringBuilder text = new StringBuilder("The list of " + report.date() + "\n");
    section(text, isDryRun ? "would be added" : "added", report.added());
    section(
        text,
        "probably the same: not added, look at them",
        report.probable().stream()
            .map(each -> each.name() + "\n      is " + each.existing() + "? " + reason(each))
            .toList());
    section(text, "in the register and not in the list: they stay", report.gone());
    section(text, "the same", report.same());
    return text.toString();
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(name -> array.addObject().put("name", name));
  }

  private static void section(StringBuilder text, String title, List<String> lines) {
    text.append("\n  ").append(lines.size()).append(' ').append(title).append('\n');
    lines.forEach(line -> text.append("    ").append(line).append('\n'));
  }

  private static String reason(Resemblance resemblance) {
    return resemblance.reason().label(Language.ENGLISH);
  }
}
