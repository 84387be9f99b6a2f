package club.core.request;

import club.core.Club;
import club.core.Language;
import club.core.Reference;
import club.core.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An organisation's request to join.
///
/// @param generation 1, plus one for each time the request was reopened; a link belongs to one
///   generation
/// @param entries the number of its history entries; the next one is numbered `entries + 1`
/// @param language the applicant's language
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

  /// The day by which the applicant was told to expect the answer.
  public LocalDate answerBy(Club club) {
    return WorkingDays.after(
        LocalDate.ofInstant(receivedAt, club.zone()), club.terms().answerDays());
  }

  /// The last history entry, which led to this state.
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
