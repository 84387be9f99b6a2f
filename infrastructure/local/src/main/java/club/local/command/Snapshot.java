package club.local.command;

import club.core.archive.ArchivedItem;
import club.local.ClubProblem;
import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// All data of a club as they stood at one instant.
///
/// A table is read page by page while others write to it, so that one reading may hold a decision
/// without its mails. It is read again until two readings in a row are the same: no item ever comes
/// back to what it was (each change counts on or is dated), so that all of it stood like this
/// between the two.
final class Snapshot {
  private static final int READINGS = 20;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Operator operator;
  private final Consumer<Duration> pause;

  /// @param pause lets time pass
  Snapshot(Operator operator, Consumer<Duration> pause) {
    this.operator = operator;
    this.pause = pause;
  }

  static Snapshot of(Functions functions) {
    return new Snapshot(new Operator(functions), Pause::sleep);
  }

  /// The items' texts, in the order in which they are put back.
  ///
  /// **Errors:** a `ClubProblem` when the club is written to all the time.
  List<String> take() {
    List<ArchivedItem> before = read();
    for (int i = 1; i < READINGS; i++) {
      List<ArchivedItem> now = read();
      if (now.equals(before)) {
        return now.stream().map(ArchivedItem::text).toList();
      }
      before = now;
      pause.accept(PAUSE);
    }
    throw new ClubProblem("The club was written to all the time: try again when it is quieter.");
  }

  private List<ArchivedItem> read() {
    List<ArchivedItem> items = new ArrayList<>();
    ObjectNode arguments = Json.object();
    JsonNode page;
    do {
      page = operator.ask("export", arguments);
      page.path("items")
          .forEach(
              item ->
                  items.add(
                      new ArchivedItem(item.path("turn").asInt(), item.path("text").asText())));
      arguments = Json.object().put("after", page.path("next").asText());
    } while (page.has("next"));
    return items.stream().sorted().toList();
  }
}
