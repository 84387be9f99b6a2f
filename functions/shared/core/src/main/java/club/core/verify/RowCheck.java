package club.core.verify;

import static java.util.stream.Collectors.toSet;

import club.core.link.Link;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks each row by itself: it can be read, and holds nothing that it must not hold.
final class RowCheck implements Check {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern HASHED =
      Pattern.compile(
          "(IDEMPOTENCY|FOLLOW|OWN|CONFIRM|STAFF|RECEIPT|STEWARD|DOOR|ADDRESS|ACKNOWLEDGED|NETWORK|MAILBOX)#.*");

  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    Set<String> links = snapshot.links().stream().map(Link::hash).collect(toSet());
    for (Row row : snapshot.rows()) {
      reading(row, found);
      secrets(row, links, found);
      keys(row, found);
    }
  }

  private static void reading(Row row, Breaches found) {
    if (row.content() instanceof Content.Unreadable(String reason)) {
      found.add(Statement.READABLE, row, reason);
    }
    if (row.content() instanceof Content.Unknown) {
      found.add(Statement.READABLE, row, "is of an unknown kind");
    }
  }

  /// A word of a token's shape is a token only if it opens one of the links.
  ///
  /// @param links the hashes of all links
  private static void secrets(Row row, Set<String> links, Breaches found) {
    if (holdsToken(row.partition() + " " + row.sort(), links)) {
      found.add(Statement.SECRETS, "a key holds the token of a link");
    }
    for (Row.Text text : row.texts()) {
      if (holdsToken(text.value(), links)) {
        found.add(Statement.SECRETS, row, "holds the token of a link at " + text.path());
      }
    }
  }

  private static boolean holdsToken(String text, Set<String> links) {
    return Row.tokens(text).anyMatch(token -> links.contains(token.hash()));
  }

  private static void keys(Row row, Breaches found) {
    String kind = "a key of " + row.partition().replaceFirst("#.*", "");
    if (HASHED.matcher(row.partition()).matches()
        && !HASH.matcher(row.partition().replaceFirst(".*?#", "")).matches()) {
      found.add(Statement.SECRETS, kind + " is not a hash");
    }
    if (row.partition().contains("@") || row.sort().contains("@")) {
      found.add(Statement.PERSONAL, kind + " holds an address");
    }
    if (row.partition().equals("RESTORE")) {
      found.add(Statement.WHOLE, "a restore was cut off: run it again with the same file");
    }
  }
}
