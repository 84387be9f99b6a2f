package club.local.command;

import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/// Recomputes on the data what must always hold, and prints a line for each statement.
public record Verify() implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    Operator operator = new Operator(functions);
    JsonNode published = operator.compare();
    JsonNode lines =
        operator.ask("verify", Json.object().set("published", published)).path("lines");
    lines.forEach(line -> out.print(text(line)));
    long broken =
        lines.valueStream().filter(line -> line.path("result").asText().equals("broken")).count();
    out.println();
    out.println(
        broken == 0
            ? "Nothing was found that does not hold."
            : broken
                + " of these do not hold: look at what is named above. ./club rebuild draws the pages"
                + " again, ./club redrive wakes the mails.");
    return broken == 0;
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
