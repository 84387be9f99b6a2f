package club.core.request;

import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.util.List;

/// Takes a request that is kept aside among those that await a decision.
public interface Release {
  /// Moves it, and stores its mails, in one transaction. The acknowledgement is left out as
  /// [Intake] leaves it out.
  ///
  /// @param quietUntil as in [Intake.Submission]
  /// @return false, with nothing written, where it is not kept aside
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean release(JoinRequest request, List<LedgerEntry> mails, Instant now, Instant quietUntil);
}
