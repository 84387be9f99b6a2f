package club.core.verify;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import club.core.Reference;
import club.core.link.Link;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Checks links: each opens one request and generation, or one member, that exist, for no longer
/// than a link lives.
final class LinkCheck implements Check {
  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    Map<Reference, Integer> generations =
        Stream.concat(
                snapshot.requests().stream().map(JoinRequest::last), snapshot.erased().stream())
            .collect(toMap(HistoryEntry::reference, HistoryEntry::generation, (a, b) -> a));
    Set<Reference> members = snapshot.everMembers();
    Map<String, Long> hashes =
        snapshot.links().stream().collect(groupingBy(Link::hash, counting()));
    Instant most = now.plus(Link.LIFE).plus(Link.SKEW);
    snapshot.forEach(
        Content.Linked.class,
        (row, linked) -> {
          Link link = linked.link();
          int generation = generations.getOrDefault(link.reference(), 0);
          if (link.purpose().isAboutMember()) {
            if (!members.contains(link.reference())) {
              found.add(Statement.TOKEN_OF_ONE, row, "belongs to a member that does not exist");
            }
          } else if (link.generation() < 1 || link.generation() > generation) {
            found.add(
                Statement.TOKEN_OF_ONE,
                row,
                "belongs to a request or generation that does not exist");
          }
          if (hashes.getOrDefault(link.hash(), 0L) > 1) {
            found.add(Statement.TOKEN_OF_ONE, row, "has the hash of another link");
          }
          if (link.expiresAt().filter(most::isBefore).isPresent()) {
            found.add(Statement.EXPIRY, row, "lives longer than 30 days");
          }
          incomplete(row, link, found);
        });
  }

  /// A mailed link expires, a reviewer's has a mailbox, and one that changes something has a code.
  private static void incomplete(Row row, Link link, Breaches found) {
    if (link.purpose() != Link.Purpose.FOLLOW && link.expiresAt().isEmpty()) {
      found.add(Statement.EXPIRY, row, "never expires");
    } else if (link.purpose().isReviewers() && link.mailbox().isEmpty()) {
      found.add(Statement.TOKEN_OF_ONE, row, "has no mailbox");
    } else if (link.purpose().hasCode() && link.codeHash().isEmpty()) {
      found.add(Statement.DECIDED_BY_LINK, row, "has no code");
    }
  }
}
