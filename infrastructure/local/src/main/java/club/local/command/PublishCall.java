package club.local.command;

import club.core.site.PublishSite;
import club.local.ClubProblem;
import club.local.Json;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// The function `publish` of a club, called as Lambda's `Invoke` calls it.
///
/// @param function takes an event and returns the answer, both JSON; fails with a sentence that
///   says what to do
public record PublishCall(UnaryOperator<String> function) {
  /// Writes each file that differs from the register.
  PublishSite.Report publish() {
    return call(false);
  }

  /// Compares the site with the register; writes nothing.
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
