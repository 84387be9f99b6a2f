package club.core.request;

import club.core.Reference;
import java.time.Instant;
import java.util.Optional;

/// One transition of a request. Written with the transition itself, never changed afterwards.
///
/// @param number 1, 2, 3 … without a gap
/// @param status the status after the transition
/// @param by who decided; empty for the applicant's own action
public record HistoryEntry(
    Reference reference,
    int number,
    int generation,
    Status status,
    Instant at,
    Optional<String> by) {}
