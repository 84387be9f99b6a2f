package club.admin;

import club.core.verify.Published;
import club.core.verify.Verify;
import club.core.verify.Verify.Result;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `verify`: recomputes what must always hold; writes nothing.
///
/// - `published`: what `publish` answered to a dry run, with its `written` and `refused`; where it
///   is absent, nothing is said about the pages
/// - `reviewers`: the mailboxes that decide now; absent where they are not known
/// - Answer: `lines`, one for each statement, with `number` (where the design numbers it),
///   `sentence`, `looked` and `result`: `holds`, `broken` with `count` and the first of `where`, or
///   `unseen` with `why`
record VerifyCommand(Verify verify) implements Command {
  /// Enough to see what is wrong; an answer of a function has its limit.
  private static final int TOLD = 50;

  @Override
  public String word() {
    return "verify";
  }

  @Override
  public Answer run(Arguments arguments) {
    List<Verify.Line> lines =
        verify.run(
            published(arguments.event().path("published")), arguments.addresses("reviewers"));
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    ArrayNode json = content.putArray("lines");
    lines.forEach(line -> write(line, json.addObject()));
    boolean broken = lines.stream().anyMatch(line -> line.result() instanceof Result.Broken);
    return new Answer.Done(broken ? "broken" : "holds", content);
  }

  private static Optional<Published> published(JsonNode answer) {
    return Optional.of(answer)
        .filter(JsonNode::isObject)
        .map(Arguments::new)
        .map(said -> new Published(said.texts("written"), said.texts("refused")));
  }

  private static void write(Verify.Line line, ObjectNode json) {
    line.statement().number().ifPresent(number -> json.put("number", number));
    json.put("sentence", line.statement().sentence());
    switch (line.result()) {
      case Result.Holds() -> json.put("result", "holds").put("looked", line.statement().looked());
      case Result.Broken(List<String> where) -> {
        json.put("result", "broken").put("count", where.size());
        where.stream().limit(TOLD).forEach(json.putArray("where")::add);
      }
      case Result.Unseen(String why) -> json.put("result", "unseen").put("why", why);
    }
  }
}
