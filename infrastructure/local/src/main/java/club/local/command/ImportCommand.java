package club.local.command;

import club.core.Language;
import club.core.register.ImportMembers;
import club.core.register.Resemblance;
import club.local.ClubProblem;
import club.local.Json;
import club.local.list.DatedList;
import club.local.list.ListFile;
import club.local.list.Reading;
import club.local.list.Remark;
import club.local.list.Unread;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a dated list of members into the register.
@Command(
    name = "import",
    description =
        "Adds the members of a dated list that are certainly new. A second run changes nothing.")
final class ImportCommand implements Callable<Integer> {
  private static final String NO_DATE =
      "The list has no date: give it, such as --date 2021-12-20, or write it in the file's name,"
          + " such as members-2021-12-20.txt.";

  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();
  @Mixin private final LongOption details = new LongOption();

  @Parameters(
      paramLabel = "FILE",
      description =
          "The club's page in Markdown, one name a line, or CSV with a column “name”. The date"
              + " stands in the heading, or in the file's name: members-2021-12-20.txt.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which the list held, whatever the file says.")
  private @Nullable LocalDate date;

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  ImportCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.FILLED, this::run));
  }

  private boolean run(OpenClub open) {
    ImportMembers members =
        new ImportMembers(open.store().registers(), open.store().registerChanges(), open.zone());
    DatedList list = read();
    LocalDate day = list.date().orElseThrow(() -> new ClubProblem(NO_DATE));
    ImportMembers.Report report =
        dryRun ? members.preview(day, list.names()) : members.run(day, list.names());
    out.print(json ? Json.print(tree(report, list)) + "\n" : text(report, list));
    return true;
  }

  private DatedList read() {
    String name = Objects.toString(file.getFileName(), "");
    return switch (ListFile.read(name, TextFile.bytes(file), Optional.ofNullable(date))) {
      case Reading.Refused(String reason) -> throw new ClubProblem(reason);
      case Reading.Numbers _ ->
          throw new ClubProblem(
              "The file holds numbers of members without their names: import lists of names.");
      case Reading.Members(DatedList list) -> list;
    };
  }

  private static ObjectNode tree(ImportMembers.Report report, DatedList list) {
    ObjectNode tree = Json.object().put("date", report.date().toString());
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
    names(tree.putArray("gone"), report.gone());
    ArrayNode remarks = tree.putArray("remarks");
    list.remarks().forEach(each -> remarks.add(each.toString()));
    ArrayNode unread = tree.putArray("unread");
    list.unread().forEach(each -> unread.add(each.toString()));
    return tree;
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(name -> array.addObject().put("name", name));
  }

  private String text(ImportMembers.Report report, DatedList list) {
    StringBuilder text = new StringBuilder(ClubOption.before(dryRun) + summary(report) + "\n");
    section(
        text,
        "To check: each is probably a member already, so it is not added:",
        report.probable().stream().map(ImportCommand::question).toList());
    if (dryRun || details.isLong()) {
      section(text, dryRun ? "New:" : "Added:", report.added());
    }
    if (details.isLong()) {
      section(text, "The same:", report.same());
      section(text, "Members that are not on this list of " + report.date() + ":", report.gone());
    }
    section(
        text,
        "Distinguished from the names:",
        list.remarks().stream().map(Remark::toString).toList());
    section(text, "Not read:", list.unread().stream().map(Unread::toString).toList());
    return text.toString();
  }

  private String summary(ImportMembers.Report report) {
    return TerminalStyle.GOOD.of(report.added().size() + (dryRun ? " new" : " added"))
        + ", "
        + report.same().size()
        + " same, "
        + report.gone().size()
        + " not on this list"
        + (report.probable().isEmpty()
            ? ""
            : TerminalStyle.CARE.of(", " + report.probable().size() + " to check"));
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
