package club.dynamodb;

import club.core.request.JoinRequest;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The writes of a request's transition: its new state, if it is still in the state that was read,
/// and the history entry.
final class RequestChange {
  /// What a transition changes. The application, the language and the confirmation of the address
  /// stay.
  private static final List<String> CHANGED =
      List.of(
          "status",
          "generation",
          "entries",
          "since",
          "verdict",
          "by",
          "text",
          "decision",
          "exchanges",
          "unfinished",
          "unfinishedSince");

  private RequestChange() {}

  static List<Write> writes(JoinRequest before, JoinRequest after) {
    return List.of(state(before, after), NewItem.of(HistoryItem.of(after.last())));
  }

  private static Write state(JoinRequest before, JoinRequest after) {
    Change change =
        Change.of(Key.request(before.reference()))
            .whereEqual("status", Values.of(before.status().name()))
            .whereEqual("generation", Values.of(before.generation()))
            .whereEqual("entries", Values.of(before.entries()));
    Item written = RequestItem.of(after);
    for (String name : CHANGED) {
      AttributeValue value = written.attributes().get(name);
      if (value == null) {
        change.remove(name);
      } else {
        change.set(name, value);
      }
    }
    return change;
  }
}
