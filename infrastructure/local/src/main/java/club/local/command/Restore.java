package club.local.command;

import club.local.ClubProblem;
import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// Puts the data of an export back into an empty club, then publishes. What was cut off is done
/// again with the same file.
public record Restore(Path file, boolean dryRun) implements Command {
  /// So many items a call puts back at most, and about so many characters: far below the 6 MB of an
  /// event, also when each of them is escaped.
  private static final int AT_ONCE = 200;

  private static final int CHARACTERS = 1_000_000;

  @Override
  public boolean run(Functions functions, PrintStream out) {
    ExportFile export = ExportFile.read(TextFile.read(file), file.toString());
    Operator operator = new Operator(functions);
    String begun =
        operator
            .ask("restore", event(export, "begin").put("dryRun", dryRun))
            .path("outcome")
            .asText();
    if (begun.equals("not_empty")) {
      mustBeTheSame(export, Snapshot.of(functions).take());
      out.println("The club holds exactly what is in this export: nothing to put back.");
    } else if (dryRun) {
      out.printf(
          "%s would be put back, then the site published.%n",
          Count.of(export.items().size(), "item"));
      return true;
    } else {
      fill(export, operator, begun.equals("resumed"), out);
    }
    return publish(functions, operator, out);
  }

  @Override
  public NewFolder newFolder() {
    return dryRun ? NewFolder.PASSING : NewFolder.EMPTY;
  }

  private static void fill(ExportFile export, Operator operator, boolean resumed, PrintStream out) {
    int written = 0;
    int there = 0;
    for (List<String> page : Pages.of(export.items(), AT_ONCE, CHARACTERS)) {
      ObjectNode event = event(export, "fill");
      ArrayNode items = event.putArray("items");
      page.forEach(items::add);
      JsonNode filled = operator.ask("restore", event);
      written += filled.path("written").asInt();
      there += filled.path("there").asInt();
    }
    operator.ask("restore", event(export, "end"));
    out.print(Count.of(written, "item") + " put back");
    out.print(
        resumed ? ", %d were there from the restore that was cut off.%n".formatted(there) : ".\n");
    if (!resumed && there > 0) {
      out.printf(
          "  %s written by others meanwhile, and left as they are.%n", Count.of(there, "item"));
    }
    out.println(
        "The keys that make links and codes are not in an export: codes of mails that were sent"
            + " before\nfit only where the club's keys are the same.");
  }

  private boolean publish(Functions functions, Operator operator, PrintStream out) {
    try {
      return operator.publish(dryRun, out);
    } catch (ClubProblem e) {
      out.println("All data are there, but the site was not published: " + e.getMessage());
      out.println("Then: " + functions.about().command("rebuild"));
      return false;
    }
  }

  private void mustBeTheSame(ExportFile export, List<String> there) {
    if (!export.items().equals(there)) {
      throw new ClubProblem(
          "The club holds "
              + Count.of(there.size(), "item")
              + " already, and not just those of "
              + file
              + ": restore it into a new stack or folder. Nothing was changed.");
    }
  }

  private static ObjectNode event(ExportFile export, String step) {
    return Json.object().put("file", export.digest()).put("step", step);
  }
}
