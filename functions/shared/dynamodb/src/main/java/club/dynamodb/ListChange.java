package club.dynamodb;

import club.core.register.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Writes that add members to the list and increment its version.
final class ListChange {
  private ListChange() {}

  /// Adds these members if the list is still at this version.
  ///
  /// @param on the day of change that the list will then show
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
