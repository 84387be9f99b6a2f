package club.dynamodb;

import club.core.register.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// How members come onto the list: with its next version.
final class ListChange {
  private ListChange() {}

  /// Adds these members, if this version still stands. `on`: the day that the list then says it
  /// changed.
  static List<Write> adding(List<Member> members, long version, LocalDate on) {
    return Stream.concat(
            Stream.of(next(version, on)), members.stream().map(MemberItem::of).map(NewItem::of))
        .toList();
  }

  private static Write next(long version, LocalDate on) {
    return Change.of(Key.VERSION)
        .whereAsRead(ListVersion.NUMBER, version == 0 ? null : Values.of(version))
        .set(ListVersion.NUMBER, Values.of(version + 1))
        .set(ListVersion.DAY, Values.of(on));
  }
}
