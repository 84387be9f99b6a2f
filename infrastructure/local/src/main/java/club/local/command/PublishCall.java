package club.local.command;

import club.core.site.PublishSite;
import club.local.ClubProblem;
import club.local.Json;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// The function `publish` of a club, called as Lambda's `Invoke` calls it.
///
/// @param function takes an event and gives the answer, both JSON. It fails with a sentence that
///   says what to do.
public record PublishCall(UnaryOperator<String> function) {
  /// Has it bring the site in line with the register.
  PublishSite.Report publish() {
    return call(false);
  }

  /// Has it draw the register again and compare; nothing is written.
  PublishSite.Report compare() {
    return call(true);
  }

  private PublishSite.Report call(boolean dryRun) {
    JsonNode answer = Json.parse(function.apply(Json.print(Json.object().put("dryRun", dryRun))));
    if (!answer.hasNonNull("outcome")) {
      throw new ClubProblem(
          "Publish is of another version than this command: deploy or build them together.");
    }
    return new PublishSite.Report(
        texts(answer, "written"), texts(answer, "refused"), texts(answer, "unreadable"));
  }

  private static List<String> texts(JsonNode answer, String name) {
    return answer.path(name).valueStream().map(JsonNode::asString).toList();
  }
}
