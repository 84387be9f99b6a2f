package club.core.mail;

import java.util.List;

/// Makes mails due that go out for no change of a row.
public interface Outbox {
  /// Adds these mails, each of which wakes `notify`. One that the ledger holds already is left as
  /// it is.
  ///
  /// @throws club.core.DependencyFailure when they are not known to be added
  void add(List<LedgerEntry> mails);
}
