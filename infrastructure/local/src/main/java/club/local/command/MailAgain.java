package club.local.command;

import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/// The second step after keys have leaked: sends staff a fresh link and code for each request that
/// waits for them.
public record MailAgain(boolean dryRun) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    JsonNode answer =
        new Operator(functions)
            .ask("rotate-keys", Json.object().put("mailAgain", true).put("dryRun", dryRun));
    out.printf(
        "%d links %s, %d mails %s. Done again it does nothing more, unless the functions still had"
            + " the leaked keys.%n",
        answer.path("ended").asInt(),
        dryRun ? "would end" : "have ended",
        answer.path("mailed").asInt(),
        dryRun ? "would be sent anew" : "are on their way");
    return true;
  }
}
