package club.core.request;

import club.core.Language;
import club.core.Reference;
import java.time.Instant;
import java.util.Optional;

/// An organisation's request to join.
///
/// - `generation`: 1, and one more each time the request is opened again; links are of one
///   generation
/// - `entries`: how many history entries it has; the next one is numbered `entries + 1`
/// - `language`: the one in which the applicant reads
public record JoinRequest(
    Reference reference,
    int generation,
    Status status,
    Application application,
    Language language,
    Instant receivedAt,
    int entries,
    Optional<Decision> decision) {

  /// This request once the decision stands.
  public JoinRequest decided(Decision taken) {
    return new JoinRequest(
        reference,
        generation,
        taken.verdict().status(),
        application,
        language,
        receivedAt,
        entries + 1,
        Optional.of(taken));
  }

  /// The history entry that this state ends with.
  public HistoryEntry lastEntry() {
    return new HistoryEntry(
        reference,
        entries,
        generation,
        status,
        decision.map(Decision::at).orElse(receivedAt),
        decision.map(Decision::who));
  }
}
