package club.dynamodb;

import club.core.register.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// How members come onto the list: with its next version.
final class ListChange {
  private ListChange() {}

  /// Adds these members, if `read` still stands.
  static List<Write> adding(List<Member> members, ListVersion read, LocalDate on) {
    return Stream.concat(
            Stream.of(next(read, on)), members.stream().map(MemberItem::of).map(NewItem::of))
        .toList();
  }

  private static Write next(ListVersion read, LocalDate on) {
    return Change.of(Key.VERSION)
        .whereAsRead(ListVersion.NUMBER, read.number() == 0 ? null : Values.of(read.number()))
        .set(ListVersion.NUMBER, Values.of(read.number() + 1))
        .set(ListVersion.DAY, Values.of(read.laterOf(on)));
  }
}
