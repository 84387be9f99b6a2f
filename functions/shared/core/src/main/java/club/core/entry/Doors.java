package club.core.entry;

import club.core.Reference;
import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/// Makes the mails due that open members' entries, no more than so many a day.
public interface Doors {
  /// How many may ask.
  ///
  /// @param member times a day for one member
  /// @param club times a day in all
  record Limits(int member, int club) {
    public Limits {
      if (member < 1 || club < 1) {
        throw new IllegalArgumentException("a limit is 1 or more");
      }
    }
  }

  /// Counts one more and stores its mails, in one transaction.
  ///
  /// @param mails the mails, from the number of this time: 1, 2, 3 … for each member
  /// @return false, with nothing written, where a limit of this day is reached
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean ask(
      Reference member,
      LocalDate day,
      Limits limits,
      Instant now,
      IntFunction<List<LedgerEntry>> mails);
}
