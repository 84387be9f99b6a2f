package club.core.entry;

import club.core.Reference;
import java.util.List;

/// Reads what members propose. Reads are strongly consistent.
public interface Proposals {
  /// What this member proposed, oldest first.
  List<Proposal> of(Reference member);
}
