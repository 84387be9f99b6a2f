package club.local.command;

import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;

/// Gives the secrets a new key each, and says what is to be done next. Never prints a key.
///
/// @param keys some of `follow`, `link`, `code`; empty: all
/// @param leaked whether somebody else may know them
public record RotateKeys(List<String> keys, boolean leaked, boolean dryRun) implements Command {
  public RotateKeys {
    keys = List.copyOf(keys);
  }

  @Override
  public boolean run(Functions functions, PrintStream out) {
    ObjectNode arguments = Json.object().put("leaked", leaked).put("dryRun", dryRun);
    keys.forEach(arguments.putArray("keys")::add);
    JsonNode answer = new Operator(functions).ask("rotate-keys", arguments);
    answer.path("keys").forEach(key -> out.println(line(key)));
    if (leaked) {
      out.println(lost(answer));
    }
    if (!dryRun) {
      // Before the functions take the keys, which may fail: what is to be done then must be known.
      out.print(leaked ? afterALeak(functions) : "");
      out.flush();
      out.println(functions.takeNewKeys());
    }
    return true;
  }

  private static String afterALeak(Functions functions) {
    return """
        Until the functions have the new keys, the leaked ones still count. Once they have them:
          %s    sends staff a fresh link and code for each request that waits
        Tell staff that the mails of before no longer work. Applicants' links still show where a request
        stands, and nothing personal. Look at the decisions that were taken since the leak.
        """
        .formatted(functions.about().command("rotate-keys --mail-again"));
  }

  private String line(JsonNode key) {
    int dropped = key.path("dropped").asInt();
    String former =
        leaked
            ? "every earlier key is dropped"
            : "the current one stays as the former"
                + (dropped > 0 ? ", the one before is dropped" : "");
    return "%-7s %s; %s."
        .formatted(
            key.path("key").asText(), dryRun ? "would get a new key" : "has a new key", former);
  }

  /// What people hold that is no longer good.
  private String lost(JsonNode answer) {
    StringBuilder text = new StringBuilder();
    answer
        .path("keys")
        .forEach(
            key ->
                text.append(
                    switch (key.path("key").asText()) {
                      case "link" ->
                          "The reviewers' links that were mailed before no longer work.\n";
                      case "code" -> "The codes that were mailed before no longer work.\n";
                      default ->
                          "A form that was sent before and is sent again makes a second request.\n";
                    }));
    return text.append(answer.path("ended").asInt())
        .append(dryRun ? " reviewers' links would end now." : " reviewers' links have ended now.")
        .toString();
  }
}
