package club.core.request;

import club.core.Reference;
import java.time.Instant;
import java.util.Optional;

/// One transition of a request. Written with the transition itself, never changed afterwards.
///
/// @param number 1, 2, 3 … without a gap
/// @param status the status after the transition
/// @param verdict the decision that made it; empty for a transition that is none
/// @param by the member of staff who did it, as people read the name; empty for the applicant's own
///   action and for the passing of time
/// @param text what that person wrote: a reason, a question, an answer; personal data may be in it
public record HistoryEntry(
    Reference reference,
    int number,
    int generation,
    Status status,
    Optional<Verdict> verdict,
    Instant at,
    Optional<String> by,
    Optional<String> text) {

  /// An entry of a transition that is no decision.
  public HistoryEntry(
      Reference reference,
      int number,
      int generation,
      Status status,
      Instant at,
      Optional<String> by,
      Optional<String> text) {
    this(reference, number, generation, status, Optional.empty(), at, by, text);
  }

  /// This entry, made by a decision.
  HistoryEntry by(Verdict decided) {
    return new HistoryEntry(
        reference, number, generation, status, Optional.of(decided), at, by, text);
  }
}
