package club.core.request;

import club.core.Reference;
import java.time.Instant;
import java.util.Optional;

/// One transition of a request. Written with the transition itself, never changed afterwards.
///
/// - `number`: 1, 2, 3 … without a gap
/// - `status`: where the transition led
/// - `by`: who decided; empty for the applicant's own doing
public record HistoryEntry(
    Reference reference,
    int number,
    int generation,
    Status status,
    Instant at,
    Optional<String> by) {}
