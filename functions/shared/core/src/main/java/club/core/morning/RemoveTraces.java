package club.core.morning;

import club.core.Club;
import club.core.Reference;
import club.core.link.Link;
import club.core.request.HistoryEntry;
import club.core.request.Traces;
import club.core.survey.Snapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Removes what is left of erased requests once it was kept for as long as the notice about
/// personal data says. What is left of one that became a member belongs to the history of the club,
/// and stays; so does the ledger of erasures, which an old export needs.
public final class RemoveTraces {
  private final Traces traces;
  private final Club club;
  private final Clock clock;

  /// Removes through this port.
  public RemoveTraces(Traces traces, Club club, Clock clock) {
    this.traces = traces;
    this.club = club;
    this.clock = clock;
  }

  /// Removes what is due.
  ///
  /// @return of how many requests
  /// @throws club.core.DependencyFailure when it is not known to be complete; the next run goes on
  public long remove(Snapshot snapshot) {
    Instant before = clock.instant().minus(Duration.ofDays(club.terms().retention().traceDays()));
    Set<Reference> members = snapshot.everMembers();
    List<Reference> due =
        snapshot.erased().stream()
            .filter(last -> last.at().isBefore(before))
            .map(HistoryEntry::reference)
            .filter(reference -> !members.contains(reference))
            .toList();
    due.forEach(reference -> traces.remove(reference, links(snapshot, reference)));
    return due.size();
  }

  private static List<Link> links(Snapshot snapshot, Reference reference) {
    return snapshot.links().stream().filter(link -> link.reference().equals(reference)).toList();
  }
}
