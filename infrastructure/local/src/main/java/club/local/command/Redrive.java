package club.local.command;

import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/// Does again what was given up: the site, then the mails. Only then the reports of crashes go.
public record Redrive(boolean dryRun) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    Operator operator = new Operator(functions);
    boolean published = operator.publish(dryRun, out);
    JsonNode report = operator.ask("redrive", Json.object().put("dryRun", dryRun));
    int mails = report.path("mails").size();
    out.printf("Mails: %d %s due now, and sent when the club runs.%n", mails, verb(mails));
    for (JsonNode mail : report.path("mails")) {
      out.printf(
          "    %s %s, was %s after %d tries%n",
          mail.path("reference").asText(),
          mail.path("kind").asText(),
          mail.path("state").asText(),
          mail.path("attempts").asInt());
    }
    if (report.path("underWay").asInt() > 0) {
      out.printf(
          "  %d left, since they may be leaving now; if they do not, run redrive in five minutes.%n",
          report.path("underWay").asInt());
    }
    out.printf(
        "Crashes: %d %s.%n",
        report.path("crashReports").asLong(),
        dryRun ? "reports would be discarded" : "reports discarded; the log keeps what happened");
    return published;
  }

  private String verb(int count) {
    if (dryRun) {
      return "would be";
    }
    return count == 1 ? "is" : "are";
  }
}
