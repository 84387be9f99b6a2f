package club.core.morning;

import club.core.EmailAddress;
import club.core.site.PublicList;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import club.core.verify.Verify;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares what is stored: requests, histories, mails, and the list that readers see.
public final class Reconcile {
  /// The page follows the register within seconds. It is not waited for longer than this.
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Verify verify;
  private final PublicList list;
  private final List<EmailAddress> reviewers;
  private final Clock clock;

  /// Reads with these.
  public Reconcile(Verify verify, PublicList list, List<EmailAddress> reviewers, Clock clock) {
    this.verify = verify;
    this.list = list;
    this.reviewers = List.copyOf(reviewers);
    this.clock = clock;
  }

  /// Whether all adds up.
  ///
  /// @throws club.core.DependencyFailure when something cannot be read
  public Digest.Account reconcile(Snapshot snapshot) {
    long broken =
        verify.run(snapshot, Optional.empty(), reviewers).stream()
            .filter(line -> line.result() instanceof Verify.Result.Broken)
            .count();
    return new Digest.Account(
        snapshot.requests().size(),
        snapshot.history().size(),
        (int) snapshot.mails().stream().filter(Digest.Account::isSent).count(),
        (int) broken,
        isPageCurrent(snapshot));
  }

  /// The page is read after the register: it never shows an earlier version by that alone.
  private boolean isPageCurrent(Snapshot snapshot) {
    return list.version() >= snapshot.version() || isChanging(snapshot);
  }

  /// Whether a member or an announcement has just changed: each is a version of its own.
  private boolean isChanging(Snapshot snapshot) {
    Instant recent = clock.instant().minus(PATIENCE);
    return Stream.concat(
            snapshot.contents(Content.Registered.class).map(one -> one.entry().at()),
            snapshot.contents(Content.Announced.class).map(one -> one.announcement().publishedAt()))
        .anyMatch(recent::isBefore);
  }
}
