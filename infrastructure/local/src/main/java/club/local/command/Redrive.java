package club.local.command;

import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/// Does again what was given up: the site, then the mails, those to new reviewers too. Only then
/// the reports of crashes go.
public record Redrive(boolean dryRun) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    Operator operator = new Operator(functions);
    boolean published = operator.publish(dryRun, out);
    ObjectNode arguments = Json.object().put("dryRun", dryRun);
    functions.about().reviewers().forEach(arguments.putArray("reviewers")::add);
    JsonNode report = operator.ask("redrive", arguments);
    mails(report, functions, out);
    int freed = report.path("freed").asInt();
    if (freed > 0) {
      out.printf(
          "  %s held back although nothing blocks the address any more%s.%n",
          Count.of(freed, "mail"), dryRun ? ", would be due now" : ", due now");
    }
    int asked = report.path("asked").asInt();
    if (asked > 0) {
      out.printf(
          "  %s to mailboxes that became reviewers after a request had come%s.%n",
          Count.of(asked, "mail"), dryRun ? ", would be made" : ", due now");
    }
    out.printf(
        "Crashes: %s %s.%n",
        Count.of(report.path("crashReports").asLong(), "report"),
        dryRun ? "would be discarded" : "discarded; the log keeps what happened");
    return published;
  }

  private void mails(JsonNode report, Functions functions, PrintStream out) {
    int count = report.path("mails").size();
    out.printf(
        "Mails: %s left undone%s.%n",
        count == 0 ? "none" : Count.of(count, "mail"),
        count == 0
            ? ""
            : dryRun ? "; would be due now" : "; due now, to leave while the club runs");
    for (JsonNode mail : report.path("mails")) {
      out.printf(
          "    %s %s, was %s after %s%n",
          mail.path("reference").asText(),
          mail.path("kind").asText(),
          mail.path("state").asText(),
          Count.of(mail.path("attempts").asInt(), "attempt"));
    }
    int underWay = report.path("underWay").asInt();
    if (underWay > 0) {
      out.printf(
          "  %s not touched, since somebody may be sending it now: %s in five minutes.%n",
          Count.of(underWay, "mail"), functions.about().command("redrive"));
    }
  }
}
