package club.local.command;

import club.core.EmailAddress;
import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/// Lets mails go to an address again that bounced or complained, and has those sent that were held
/// back. First the mail service's own list forgets it: else it would drop them, and say so as a
/// bounce.
public record Unblock(EmailAddress address, boolean dryRun) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    boolean listed =
        dryRun ? functions.remembersBounces(address) : functions.forgetBounces(address);
    JsonNode answer =
        new Operator(functions)
            .ask("unblock", Json.object().put("address", address.value()).put("dryRun", dryRun));
    int mails = answer.path("mails").asInt();
    if (!answer.has("block") && mails == 0 && !listed) {
      out.println(address.value() + " is not blocked: there is nothing to do.");
      return true;
    }
    if (answer.has("block")) {
      out.println(block(answer.path("block")));
    }
    if (listed) {
      out.println(dryRun ? "SES's own list would forget it." : "SES's own list has forgotten it.");
    }
    out.printf(
        "%s held back %s.%n",
        Count.of(mails, "mail"),
        dryRun ? "would be due again" : "now due again, to leave while the club runs");
    return true;
  }

  private String block(JsonNode block) {
    return "%s %s: it was blocked by a %s (%s) of a mail of %s."
        .formatted(
            address.value(),
            dryRun ? "would get mails again" : "gets mails again",
            block.path("reason").asText(),
            block.path("note").asText(),
            block.path("since").asText());
  }
}
