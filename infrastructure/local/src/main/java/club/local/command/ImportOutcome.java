package club.local.command;

import club.core.Language;
import club.core.register.ImportReport;
import club.core.register.Resemblance;
import club.local.Json;
import club.local.list.ImportFile;
import club.local.list.Remark;
import club.local.list.Unread;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an import came to, as text and as JSON.
///
/// @param numbers how many numbers without names the files have
/// @param recorded how many of them were not known
/// @param offerings how many things that members get the files name
/// @param offered whether they replace others
/// @param files what was read, in the order of the command line
record ImportOutcome(
    List<ImportReport> reports,
    int numbers,
    int recorded,
    int offerings,
    boolean offered,
    Map<Path, ImportFile> files) {

  String json() {
    ObjectNode tree = Json.object();
    ArrayNode lists = tree.putArray("lists");
    reports.forEach(report -> lists.add(tree(report)));
    tree.put("milestones", recorded);
    tree.put("offerings", offered ? offerings : 0);
    ArrayNode read = tree.putArray("files");
    files.forEach(
        (path, file) -> {
          ObjectNode one = read.addObject().put("file", path.toString());
          texts(one.putArray("remarks"), file.remarks().stream().map(Remark::toString).toList());
          texts(one.putArray("unread"), file.unread().stream().map(Unread::toString).toList());
        });
    return Json.print(tree) + "\n";
  }

  /// @param isLong whether names are printed that need no care
  String text(boolean dryRun, boolean isLong) {
    StringBuilder text = new StringBuilder();
    reports.forEach(report -> print(text, report, dryRun, isLong));
    if (numbers > 0) {
      text.append(ClubOption.before(dryRun))
          .append(Count.of(recorded, "number"))
          .append(dryRun ? " would be recorded, " : " recorded, ")
          .append(numbers - recorded)
          .append(" known\n");
    }
    if (offerings > 0) {
      text.append(ClubOption.before(dryRun))
          .append("what members get: ")
          .append(Count.of(offerings, "offer"))
          .append(offered ? dryRun ? ", would replace the others" : ", replaced" : ", known")
          .append('\n');
    }
    files.forEach(
        (path, file) -> {
          String of = files.size() > 1 ? " (" + path + ")" : "";
          section(
              text,
              "Distinguished from the names" + of + ":",
              file.remarks().stream().map(Remark::toString).toList());
          section(
              text, "Not read" + of + ":", file.unread().stream().map(Unread::toString).toList());
        });
    return text.toString();
  }

  private static void print(
      StringBuilder text, ImportReport report, boolean dryRun, boolean isLong) {
    text.append(ClubOption.before(dryRun)).append(summary(report)).append('\n');
    section(
        text,
        "To decide, with --same or --different; nothing was changed for either:",
        report.probable().stream().map(ImportOutcome::question).toList());
    section(
        text, "No member bears this name, and the file says not when it joined:", report.unknown());
    section(text, "Left, for this list does not name them:", report.gone());
    section(text, "Came back:", report.back());
    section(text, "Renamed:", pairs(report.renamed(), " is now "));
    section(text, "Written otherwise, so the known name stays:", pairs(report.spelt(), ", not "));
    section(text, "Named by another list of this day only, so they stay:", report.kept());
    if (isLong || dryRun) {
      section(text, dryRun ? "New:" : "Added:", report.added());
    }
    if (isLong) {
      section(text, "The same:", report.same());
      section(text, "Known better now since when:", report.moved());
      section(text, "More is known of them now:", report.said());
    }
  }

  private static String summary(ImportReport report) {
    StringBuilder text =
        new StringBuilder(report.day().map(Object::toString).orElse("facts"))
            .append(": ")
            .append(TerminalStyle.GOOD.of(report.added().size() + " added"))
            .append(", ")
            .append(report.same().size())
            .append(" the same, ")
            .append(report.gone().size())
            .append(" left");
    count(text, report.back(), "back");
    count(text, report.renamed(), "renamed");
    count(text, report.said(), "better known");
    count(text, report.unknown(), "unknown");
    if (!report.probable().isEmpty()) {
      long names = report.probable().stream().map(Resemblance::name).distinct().count();
      text.append(TerminalStyle.CARE.of(", " + names + " to decide"));
    }
    return text.toString();
  }

  private static void count(StringBuilder text, List<?> members, String what) {
    if (!members.isEmpty()) {
      text.append(", ").append(members.size()).append(' ').append(what);
    }
  }

  private static ObjectNode tree(ImportReport report) {
    ObjectNode tree = Json.object();
    report.day().ifPresent(day -> tree.put("date", day.toString()));
    names(tree.putArray("added"), report.added());
    names(tree.putArray("same"), report.same());
    ArrayNode probable = tree.putArray("probable");
    for (Resemblance each : report.probable()) {
      probable
          .addObject()
          .put("name", each.name())
          .put("existing", each.existing())
          .put("reason", each.reason().label(Language.ENGLISH));
    }
    names(tree.putArray("unknown"), report.unknown());
    names(tree.putArray("gone"), report.gone());
    names(tree.putArray("back"), report.back());
    pairs(tree.putArray("renamed"), report.renamed());
    pairs(tree.putArray("spelt"), report.spelt());
    names(tree.putArray("moved"), report.moved());
    names(tree.putArray("said"), report.said());
    names(tree.putArray("kept"), report.kept());
    return tree;
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(name -> array.addObject().put("name", name));
  }

  private static void pairs(ArrayNode array, List<ImportReport.Pair> pairs) {
    pairs.forEach(
        pair -> array.addObject().put("shown", pair.shown()).put("listed", pair.listed()));
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static List<String> pairs(List<ImportReport.Pair> pairs, String between) {
    return pairs.stream().map(pair -> pair.shown() + between + pair.listed()).toList();
  }

  private static String question(Resemblance each) {
    return "%s\n      is %s? %s"
        .formatted(each.name(), each.existing(), each.reason().label(Language.ENGLISH));
  }

  private static void section(StringBuilder text, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append(title).append('\n');
      lines.forEach(line -> text.append("    ").append(line).append('\n'));
    }
  }
}
