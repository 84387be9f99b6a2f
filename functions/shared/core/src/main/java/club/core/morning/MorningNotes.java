package club.core.morning;

import club.core.Reference;
import java.util.Optional;

/// Reads what was noted on a morning. Reads are strongly consistent.
public interface MorningNotes {
  /// The digest of this [Digest#reference].
  Optional<Digest> digest(Reference reference);

  /// Within how many working days staff usually decide, see [WaitingTime]; empty while too few
  /// decisions show it.
  Optional<Integer> usualDays();
}
