package club.core.register;

import club.core.Reference;
import java.util.List;

/// Reads the changes of a member's entry. Reads are strongly consistent.
public interface Chronicle {
  /// The changes, oldest first; none for a member that does not exist.
  List<RegisterEntry> of(Reference member);
}
