package club.core.morning;

import club.core.mail.LedgerEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Notes what was done on a morning.
public interface Mornings {
  /// The last morning whose work was completed; strongly consistent.
  Optional<LocalDate> last();

  /// Stores a digest with its mails, all or nothing.
  ///
  /// @return false where there is one of this day
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean add(Digest digest, List<LedgerEntry> mails);

  /// Notes that this morning's work is complete. Repeating it changes nothing.
  ///
  /// @param usualDays what [MorningNotes#usualDays] gives from now on
  void complete(LocalDate day, Optional<Integer> usualDays);
}
