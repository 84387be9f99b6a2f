package club.core.request;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Treats a request that was kept aside as any other: its mails are due now.
public final class ReleaseSuspect {
  private final Suspects suspects;
  private final Release release;
  private final Duration quiet;
  private final Clock clock;

  /// Reads and writes with these.
  ///
  /// @param quiet how long an address that was sent an acknowledgement is sent no other
  public ReleaseSuspect(Suspects suspects, Release release, Duration quiet, Clock clock) {
    this.suspects = suspects;
    this.release = release;
    this.quiet = quiet;
    this.clock = clock;
  }

  /// The request that [#run] would release; changes nothing.
  public Optional<JoinRequest> preview(Reference reference) {
    return suspects.all().stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  /// Releases it.
  ///
  /// @return the request; empty where none of this reference is kept aside
  /// @throws club.core.DependencyFailure when it is not known to be released; run it again
  public Optional<JoinRequest> run(Reference reference, List<EmailAddress> reviewers) {
    Instant now = clock.instant();
    return preview(reference)
        .filter(
            request ->
                release.release(request, mails(request, reviewers, now), now, now.plus(quiet)));
  }

  private static List<LedgerEntry> mails(
      JoinRequest request, List<EmailAddress> reviewers, Instant now) {
    return LedgerEntry.due(
        request.reference(),
        request.generation(),
        MailKind.ACKNOWLEDGEMENT,
        MailKind.REVIEW,
        reviewers,
        now);
  }
}
