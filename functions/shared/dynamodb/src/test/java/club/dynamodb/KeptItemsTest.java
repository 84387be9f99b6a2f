package club.dynamodb;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.TODAY;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.contract.Examples;
import club.core.limit.Quota;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.request.HistoryEntry;
import club.core.request.Status;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows that earlier versions wrote, as `./club export` wrote them: `infrastructure/e2e`'s
/// `DrillTest` with `-Dclub.keep=true` writes those of this version anew.
class KeptItemsTest {
  private static final Path KEPT = Path.of("src/test/resources/kept");

  /// Stands in a table only while a restore is under way.
  private static final Set<String> PASSING = Set.of("RESTORE MARK");

  static List<Path> exports() throws IOException {
    try (Stream<Path> folders = Files.list(KEPT)) {
      return folders.map(folder -> folder.resolve("club.export")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void eachCanBeRead(Path export) throws IOException {
    assertThat(rows(export))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.content())
                    .as(row.name())
                    .isNotInstanceOfAny(Content.Unknown.class, Content.Unreadable.class));
  }

  @Test
  void eachKindThatThisVersionWritesIsAmongThem() throws Exception {
    List<Row> rows = rows(exports().getLast());
    Snapshot snapshot = new Snapshot(rows);

    assertThat(rows.stream().map(row -> kind(row.partition(), row.sort())).collect(toSet()))
        .containsAll(kinds());
    assertThat(snapshot.mails()).extracting(LedgerEntry::kind).contains(MailKind.values());
    assertThat(snapshot.history()).extracting(HistoryEntry::status).contains(Status.values());
    assertThat(rows.stream().<Class<?>>map(row -> row.content().getClass()).collect(toSet()))
        .containsAll(readable());
  }

  private static List<Class<?>> readable() {
    return Arrays.stream(Content.class.getPermittedSubclasses())
        .filter(kind -> kind != Content.Unknown.class && kind != Content.Unreadable.class)
        .toList();
  }

  private static List<Row> rows(Path export) throws IOException {
    List<String> lines = Files.readAllLines(export);
    return lines.subList(1, lines.size() - 1).stream()
        .map(line -> RowItem.read(ItemText.read(line).orElseThrow()))
        .toList();
  }

  /// A partition's first word, and the sort key's where it is one: mails, proposals and quotas have
  /// none.
  private static String kind(String partition, String sort) {
    return partition.replaceFirst("#.*", "")
        + " "
        + sort.replaceFirst("#.*", "").replaceFirst("^(\\d|PT\\d).*", "");
  }

  /// The kinds of all keys that [Key] makes; the beginnings of keys are no items.
  private static Set<String> kinds() throws ReflectiveOperationException {
    Stream.Builder<Key> keys = Stream.builder();
    for (Method method : Key.class.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Key.class) {
        for (Link.Purpose purpose : Link.Purpose.values()) {
          for (Quota.Kind kind : Quota.Kind.values()) {
            Object[] arguments =
                Arrays.stream(method.getParameterTypes())
                    .map(type -> example(type, purpose, quota(kind)))
                    .toArray();
            keys.add((Key) method.invoke(null, arguments));
          }
        }
      }
    }
    keys.add(Key.VERSION)
        .add(Key.MORNING)
        .add(Key.KNOCKS)
        .add(Key.OFFERINGS)
        .add(DynamoRestoreMark.KEY);
    return keys.build()
        .filter(key -> !key.sk().isEmpty() && !key.sk().endsWith("#"))
        .map(key -> kind(key.pk(), key.sk()))
        .filter(kind -> !PASSING.contains(kind))
        .collect(toSet());
  }

  private static Quota quota(Quota.Kind kind) {
    return new Quota(kind, "x", Instant.EPOCH, Duration.ofHours(1), 1);
  }

  private static Object example(Class<?> type, Link.Purpose purpose, Quota quota) {
    return Stream.of(REFERENCE, ALICE, TODAY, purpose, quota, 1, Examples.hash("x"))
        .filter(one -> type.isInstance(one) || (type == int.class && one instanceof Integer))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no example of " + type));
  }
}
