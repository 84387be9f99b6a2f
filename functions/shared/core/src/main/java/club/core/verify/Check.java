package club.core.verify;

import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.stream.Stream;

/// Looks for breaches of some statements.
interface Check {
  /// All breaches in these rows at this instant.
  Stream<Breach> breaches(Snapshot snapshot, Instant now);
}
