package club.dynamodb;

import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Milestone;
import club.core.register.Offering;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes that change the list and increment its version.
final class ListWrites {
  private ListWrites() {}

  /// Increments the version if it is still this one.
  static Write nextVersion(long version) {
    return Change.of(Key.VERSION)
        .whereAsRead(ListVersion.NUMBER, version == 0 ? null : Values.of(version))
        .set(ListVersion.NUMBER, Values.of(version + 1));
  }

  /// Adds or replaces a number of members.
  static Write of(Milestone milestone) {
    return Change.of(Key.milestone(milestone.date()))
        .set(MilestoneItem.MEMBERS, Values.of(milestone.members()));
  }

  /// Replaces all offerings.
  static Write of(List<Offering> offerings) {
    return Change.of(Key.OFFERINGS)
        .set(OfferingItem.ALL, Values.ofItems(offerings.stream().map(OfferingItem::of)));
  }

  /// Changes a member's entry, if it is still as it was read, and adds to its history; its contact
  /// too, where that changes.
  static List<Write> of(MemberChange change) {
    return Stream.concat(
            Stream.of(member(change), NewItem.of(RegisterEntryItem.of(change.entry()))),
            change.contact().stream()
                .map(
                    contact ->
                        ContactItem.change(
                            change.after().reference(), contact, change.entry().at())))
        .toList();
  }

  private static Write member(MemberChange change) {
    Item after = MemberItem.of(change.after());
    Optional<Member> before = change.before();
    return before.isPresent()
        ? NewItem.instead(after, "entries", Values.of(before.get().entries()))
        : NewItem.of(after);
  }
}
