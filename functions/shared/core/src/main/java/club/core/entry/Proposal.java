package club.core.entry;

import club.core.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a member proposes to change in its entry. It may hold personal data of a contact.
///
/// @param number 1, 2, 3 … for each member
/// @param edits one or more
/// @param answer empty until staff answer
public record Proposal(
    Reference member, int number, Instant at, List<EntryEdit> edits, Optional<Answer> answer) {
  public Proposal {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a proposal proposes something");
    }
  }

  /// What staff answered.
  ///
  /// @param by the declared name of who answered, else the mailbox
  /// @param words what they tell the member; required where they decline
  public record Answer(boolean accepted, Instant at, String by, Optional<String> words) {}

  /// Whether it waits for an answer.
  public boolean isOpen() {
    return answer.isEmpty();
  }

  /// This proposal once it is answered.
  public Proposal answered(Answer given) {
    return new Proposal(member, number, at, edits, Optional.of(given));
  }

  @Override
  public String toString() {
    return "Proposal[" + member + " " + number + "]";
  }
}
