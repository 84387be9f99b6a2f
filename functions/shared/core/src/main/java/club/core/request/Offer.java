package club.core.request;

import club.core.Club;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// What staff may do with a request now.
///
/// @param verdicts the decisions, in the order in which they are offered
/// @param reconsider whether it may be taken up again
public record Offer(List<Verdict> verdicts, boolean reconsider) {
  /// How long a request may be taken up again after it entered its state.
  public static final Duration WINDOW = Duration.ofDays(30);

  public Offer {
    verdicts = List.copyOf(verdicts);
  }

  /// What may be done with this request. A convention is offered where the club has one to sign.
  public static Offer on(JoinRequest request, Club club, Instant now) {
    return new Offer(
        Arrays.stream(Verdict.values())
            .filter(verdict -> verdict.isOpenTo(request.status()))
            .filter(
                verdict -> verdict != Verdict.CONVENTION || club.terms().convention().isPresent())
            .toList(),
        request.status().isReconsiderable() && now.isBefore(request.since().plus(WINDOW)));
  }

  /// Whether nothing may be done.
  public boolean isEmpty() {
    return verdicts.isEmpty() && !reconsider;
  }

  /// Whether it holds what this ballot chooses.
  boolean has(Ballot ballot) {
    return ballot.reconsiders()
        ? reconsider
        : ballot.verdict().filter(verdicts::contains).isPresent();
  }
}
