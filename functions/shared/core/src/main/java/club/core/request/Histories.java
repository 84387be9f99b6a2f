package club.core.request;

import club.core.Reference;
import java.util.List;

/// Reads the transitions of requests, strongly consistent.
public interface Histories {
  /// Those of this request, the first one first; none where there is no such request.
  List<HistoryEntry> of(Reference reference);
}
