package club.admin;

import club.admin.Command.Answer;
import club.core.DependencyFailure;
import club.core.LogLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Takes an event, calls the command that it names, answers and logs one line.
///
/// - Event: `{"command": "import", …}`, with the arguments of the command
/// - Answer: `{"outcome": "imported", …}`, or `{"error": "…"}` with one sentence that says what to
///   do
public final class AdminHandler {
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Command> commands;

  AdminHandler(List<Command> commands) {
    this.commands =
        commands.stream().collect(Collectors.toUnmodifiableMap(Command::word, Function.identity()));
  }

  /// Handles one event. Whatever is wrong with it is said in the answer.
  public String handle(String event, String requestId, Consumer<String> log) {
    long start = System.nanoTime();
    JsonNode read = read(event);
    Optional<Command> command =
        Optional.ofNullable(commands.get(read.path("command").asString("")));
    Result result = command.map(known -> run(known, read)).orElseGet(this::unknown);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    String function = "admin" + command.map(known -> " " + known.word()).orElse("");
    log.accept(
        new LogLine(requestId, function, result.outcome(), milliseconds, result.failure()).json());
    return result.answer().toString();
  }

  private record Result(String outcome, ObjectNode answer, Optional<Throwable> failure) {}

  private static JsonNode read(String event) {
    try {
      return JSON.readTree(event);
    } catch (JacksonException notJson) {
      return JSON.createObjectNode();
    }
  }

  private static Result run(Command command, JsonNode event) {
    try {
      return switch (command.run(new Arguments(event))) {
        case Answer.Done(String outcome, ObjectNode content) -> {
          ObjectNode answer = JSON.createObjectNode().put("outcome", outcome);
          answer.setAll(content);
          yield new Result(outcome, answer, Optional.empty());
        }
        case Answer.Refused(String error) -> error("refused", error, Optional.empty());
      };
    } catch (DependencyFailure failure) {
      return error(
          "failed",
          "The club's table or queues did not answer, and some of it may be done: try again.",
          Optional.of(failure));
    }
  }

  private Result unknown() {
    String known = commands.keySet().stream().sorted().collect(Collectors.joining(", "));
    return error(
        "unknown", "This version has no such command: it knows " + known + ".", Optional.empty());
  }

  private static Result error(String outcome, String error, Optional<Throwable> failure) {
    return new Result(outcome, JSON.createObjectNode().put("error", error), failure);
  }
}
