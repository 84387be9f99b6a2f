package club.core.verify;

import club.core.EmailAddress;
import club.core.mail.Recipient;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Each row by itself: that it can be read, and that nothing is in it that must not be.
final class RowCheck implements Check {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern HASHED =
      Pattern.compile("(IDEMPOTENCY|FOLLOW|OWN|STAFF|ADDRESS)#.*");

  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    return snapshot.rows().stream().flatMap(RowCheck::of);
  }

  private static Stream<Breach> of(Row row) {
    return Stream.of(reading(row), secrets(row), hashes(row), addresses(row), restore(row))
        .flatMap(Function.identity());
  }

  private static Stream<Breach> reading(Row row) {
    if (row.content() instanceof Content.Unreadable(String reason)) {
      return breach(Statement.READABLE, row, reason);
    }
    return row.content() instanceof Content.Unknown
        ? breach(Statement.READABLE, row, "is of a kind that is not known")
        : Stream.of();
  }

  private static Stream<Breach> secrets(Row row) {
    Stream<Breach> inKey =
        Row.holdsToken(row.partition() + " " + row.sort())
            ? Stream.of(new Breach(Statement.SECRETS, "a key has the shape of a token"))
            : Stream.of();
    return Stream.concat(
        inKey,
        row.texts().stream()
            .filter(text -> Row.holdsToken(text.value()))
            .flatMap(
                text ->
                    breach(Statement.SECRETS, row, "has the shape of a token at " + text.path())));
  }

  private static Stream<Breach> hashes(Row row) {
    boolean odd =
        HASHED.matcher(row.partition()).matches()
            && !HASH.matcher(row.partition().replaceFirst(".*?#", "")).matches();
    return odd
        ? Stream.of(
            new Breach(
                Statement.SECRETS,
                "a key of " + row.partition().replaceFirst("#.*", "") + " is no hash"))
        : Stream.of();
  }

  private static Stream<Breach> addresses(Row row) {
    boolean found = row.partition().contains("@") || row.sort().contains("@");
    return found && !isMailToMailbox(row)
        ? Stream.of(
            new Breach(
                Statement.PERSONAL,
                "a key of " + row.partition().replaceFirst("#.*", "") + " holds an address"))
        : Stream.of();
  }

  private static boolean isMailToMailbox(Row row) {
    return row.content() instanceof Content.Mailed mailed
        && mailed.entry().recipient() instanceof Recipient.Reviewer(EmailAddress mailbox)
        && !row.partition().contains("@")
        && row.sort().endsWith("/" + mailbox.value());
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
