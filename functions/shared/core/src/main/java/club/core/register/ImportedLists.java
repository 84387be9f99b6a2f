package club.core.register;

import java.time.LocalDate;
import java.util.NavigableSet;

/// Keeps the days of the lists that were imported whole. A member that such a list does not name
/// was none on that day, which the register itself does not tell where it changed nothing.
public interface ImportedLists {
  /// The days, read strongly consistent.
  NavigableSet<LocalDate> days();

  /// Adds a day. To add it again changes nothing.
  void add(LocalDate day);
}
