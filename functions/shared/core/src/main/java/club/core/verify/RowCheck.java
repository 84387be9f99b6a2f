package club.core.verify;

import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks each row by itself: it can be read, and holds nothing that it must not hold.
final class RowCheck implements Check {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern HASHED =
      Pattern.compile("(IDEMPOTENCY|FOLLOW|OWN|STAFF|ADDRESS)#.*");

  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    Set<String> links =
        snapshot
            .contents(Content.Linked.class)
            .map(linked -> linked.link().hash())
            .collect(Collectors.toSet());
    return snapshot.rows().stream().flatMap(row -> of(row, links));
  }

  private static Stream<Breach> of(Row row, Set<String> links) {
    return Stream.of(reading(row), secrets(row, links), hashes(row), addresses(row), restore(row))
        .flatMap(Function.identity());
  }

  private static Stream<Breach> reading(Row row) {
    if (row.content() instanceof Content.Unreadable(String reason)) {
      return breach(Statement.READABLE, row, reason);
    }
    return row.content() instanceof Content.Unknown
        ? breach(Statement.READABLE, row, "is of an unknown kind")
        : Stream.of();
  }

  /// A word of a token's shape is a token only if it opens one of the links.
  ///
  /// @param links the hashes of all links
  private static Stream<Breach> secrets(Row row, Set<String> links) {
    Stream<Breach> inKey =
        holdsToken(row.partition() + " " + row.sort(), links)
            ? Stream.of(new Breach(Statement.SECRETS, "a key holds the token of a link"))
            : Stream.of();
    return Stream.concat(
        inKey,
        row.texts().stream()
            .filter(text -> holdsToken(text.value(), links))
            .flatMap(
                text ->
                    breach(Statement.SECRETS, row, "holds the token of a link at " + text.path())));
  }

  private static boolean holdsToken(String text, Set<String> links) {
    return Row.tokens(text).anyMatch(token -> links.contains(token.hash()));
  }

  private static Stream<Breach> hashes(Row row) {
    boolean odd =
        HASHED.matcher(row.partition()).matches()
            && !HASH.matcher(row.partition().replaceFirst(".*?#", "")).matches();
    return odd
        ? Stream.of(
            new Breach(
                Statement.SECRETS,
                "a key of " + row.partition().replaceFirst("#.*", "") + " is not a hash"))
        : Stream.of();
  }

  private static Stream<Breach> addresses(Row row) {
    return row.partition().contains("@") || row.sort().contains("@")
        ? Stream.of(
            new Breach(
                Statement.PERSONAL,
                "a key of " + row.partition().replaceFirst("#.*", "") + " holds an address"))
        : Stream.of();
  }

  private static Stream<Breach> restore(Row row) {
    return row.partition().equals("RESTORE")
        ? Stream.of(
            new Breach(Statement.WHOLE, "a restore was cut off: run it again with the same file"))
        : Stream.of();
  }

  private static Stream<Breach> breach(Statement statement, Row row, String what) {
    return Stream.of(new Breach(statement, row.name() + " " + what));
  }
}
