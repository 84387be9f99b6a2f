package club.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;

/// Keeps what the register itself does not tell of imported lists: the days of those that were
/// imported whole, on which a member that such a list does not name was none; and the names that an
/// operator told apart.
public interface ImportedLists {
  /// The days, read strongly consistent.
  NavigableSet<LocalDate> days();

  /// Adds a day. To add it again changes nothing.
  void add(LocalDate day);

  /// The names that mean two bodies, however alike, read strongly consistent; in no particular
  /// order.
  List<Ruling> toldApart();

  /// Keeps that these names mean two bodies. To keep it again changes nothing.
  ///
  /// @param ruling one by which they are not the same
  void tellApart(Ruling ruling);
}
