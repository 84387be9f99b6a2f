package club.dynamodb;

import club.core.register.Member;
import club.core.register.MemberChange;
import java.util.List;
import java.util.Optional;

/// The writes of one change of a member: the entry, if it is still as it was read, and its history.
final class MemberWrites {
  private MemberWrites() {}

  static List<Write> of(MemberChange change) {
    return List.of(member(change), NewItem.of(RegisterEntryItem.of(change.entry())));
  }

  private static Write member(MemberChange change) {
    Item after = MemberItem.of(change.after());
    Optional<Member> before = change.before();
    return before.isPresent()
        ? NewItem.instead(after, "entries", Values.of(before.get().entries()))
        : NewItem.of(after);
  }
}
