package club.local.command;

import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Recomputes on the data what must always hold, and prints a line for each statement.
///
/// @param pause lets time pass
public record Verify(Consumer<Duration> pause) implements Command {
  /// Longer than it takes to write the site after a change.
  private static final List<String> GROUPS = List.of("written", "refused");

  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Override
  public boolean run(Functions functions, PrintStream out) {
    Operator operator = new Operator(functions);
    ObjectNode arguments = Json.object();
    arguments.set("published", published(operator));
    functions.about().reviewers().forEach(arguments.putArray("reviewers")::add);
    JsonNode lines = operator.ask("verify", arguments).path("lines");
    lines.forEach(line -> out.print(text(line)));
    long broken =
        lines.valueStream().filter(line -> line.path("result").asText().equals("broken")).count();
    out.println();
    out.println(
        broken == 0
            ? "Nothing was found that does not hold."
            : broken
                + " of these do not hold: look at what is named above.\n"
                + "  %s draws the pages again%n  %s wakes the mails and asks new reviewers%n"
                    .formatted(
                        functions.about().command("rebuild"),
                        functions.about().command("redrive")));
    return broken == 0;
  }

  /// What `publish` finds amiss both times, where it finds something: a page follows the register
  /// some seconds later.
  private JsonNode published(Operator operator) {
    JsonNode first = operator.compare();
    if (first.path("written").isEmpty() && first.path("refused").isEmpty()) {
      return first;
    }
    pause.accept(PAUSE);
    JsonNode second = operator.compare();
    ObjectNode both = Json.object();
    List<JsonNode> before =
        GROUPS.stream().flatMap(group -> first.path(group).valueStream()).toList();
    for (String group : GROUPS) {
      second.path(group).valueStream().filter(before::contains).forEach(both.putArray(group)::add);
    }
    return both;
  }

  private static String text(JsonNode line) {
    String number = line.path("number").asText();
    String head = "%3s %s%n".formatted(number, line.path("sentence").asText());
    return head
        + switch (line.path("result").asText()) {
          case "holds" -> "      holds: " + line.path("looked").asText() + "\n";
          case "broken" -> broken(line);
          default -> "      cannot be recomputed from data: " + line.path("why").asText() + "\n";
        };
  }

  private static String broken(JsonNode line) {
    StringBuilder text = new StringBuilder("      DOES NOT HOLD:\n");
    line.path("where")
        .forEach(where -> text.append("        ").append(where.asText()).append('\n'));
    int more = line.path("count").asInt() - line.path("where").size();
    return text.append(more > 0 ? "        and " + more + " more\n" : "").toString();
  }
}
