package club.local.command;

import club.local.ClubProblem;
import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/// Speaks to the two functions that an operator may call.
///
/// **Errors:** each method, a `ClubProblem` with the function's own sentence when it refuses.
final class Operator {
  private final Functions functions;

  Operator(Functions functions) {
    this.functions = functions;
  }

  /// Has `admin` do this command.
  ///
  /// @param arguments what the event holds beside it
  JsonNode ask(String command, ObjectNode arguments) {
    return call("Admin", arguments.put("command", command));
  }

  /// Has `publish` bring the site in line with the register, and prints what came of it.
  ///
  /// @param dryRun whether it only compares
  /// @return whether nothing is amiss
  boolean publish(boolean dryRun, PrintStream out) {
    JsonNode report = call("Publish", Json.object().put("dryRun", dryRun));
    out.print(PublishReport.text(report, dryRun, functions.about().command("rebuild")));
    return report.path("refused").isEmpty() && report.path("unreadable").isEmpty();
  }

  /// What `publish` finds when it draws the register again and compares: `written`, `refused`,
  /// `unreadable`. Nothing is written.
  JsonNode compare() {
    return call("Publish", Json.object().put("dryRun", true));
  }

  private JsonNode call(String function, ObjectNode event) {
    JsonNode answer = Json.parse(functions.invoke(function, Json.print(event)));
    if (answer.hasNonNull("error")) {
      throw new ClubProblem(answer.path("error").asText());
    }
    if (!answer.hasNonNull("outcome")) {
      throw new ClubProblem(
          function + " is of another version than this command: deploy or build them together.");
    }
    return answer;
  }
}
