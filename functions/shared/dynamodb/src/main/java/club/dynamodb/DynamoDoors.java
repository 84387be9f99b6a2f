package club.dynamodb;

import club.core.DependencyFailure;
import club.core.Reference;
import club.core.entry.Doors;
import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// [Doors] by two counters, one of the member and one of all, that are written under the condition
/// that they are as they were read.
public record DynamoDoors(DynamoTable table) implements Doors {
  private static final String ASK = "count who asks for an entry";
  private static final String DAY = "day";
  private static final String TODAY = "today";
  private static final String TOTAL = "total";

  /// Two people ask at one instant; ten do not.
  private static final int TRIES = 5;

  /// @param day the day of the last time
  /// @param today how many times on that day
  /// @param total how many times ever
  private record Count(Optional<LocalDate> day, int today, int total) {
    int on(LocalDate other) {
      return day.filter(other::equals).isPresent() ? today : 0;
    }
  }

  @Override
  public boolean ask(
      Reference member,
      LocalDate day,
      Limits limits,
      Instant now,
      IntFunction<List<LedgerEntry>> mails) {
    for (int i = 0; i < TRIES; i++) {
      Count own = read(Key.knocks(member));
      Count all = read(Key.KNOCKS);
      if (own.on(day) >= limits.member() || all.on(day) >= limits.club()) {
        return false;
      }
      List<Write> writes = new ArrayList<>();
      writes.add(next(Key.knocks(member), own, day));
      writes.add(next(Key.KNOCKS, all, day));
      mails.apply(own.total() + 1).forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
      if (new Transactions(table).write(ASK, writes).isEmpty()) {
        return true;
      }
    }
    throw new DependencyFailure(
        ASK, "table", new IllegalStateException("somebody else asked each time"));
  }

  private Count read(Key key) {
    return new Reads(table)
        .get(ASK, key)
        .map(
            item ->
                new Count(
                    item.optional(DAY, LocalDate::parse), item.integer(TODAY), item.integer(TOTAL)))
        .orElseGet(() -> new Count(Optional.empty(), 0, 0));
  }

  private static Write next(Key key, Count read, LocalDate day) {
    return Change.of(key)
        .whereAsRead(TOTAL, read.total() == 0 ? null : Values.of(read.total()))
        .set(DAY, Values.of(day))
        .set(TODAY, Values.of(read.on(day) + 1))
        .set(TOTAL, Values.of(read.total() + 1));
  }
}
