package club.core.register;

import club.core.Reference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/// All members over time, as read at one version.
///
/// @param version 0 for a register that was never written to; it grows with each change of what is
///   published
/// @param members today's and former ones, in no particular order
/// @param milestones by date
/// @param announcements the published ones, oldest first
/// @param offerings what members get in particular, in the order in which it is published
/// @param unreadable keys of rows that could not be read; they are reported, and left out
public record Register(
    long version,
    List<Member> members,
    List<Milestone> milestones,
    List<Announcement> announcements,
    List<Offering> offerings,
    List<String> unreadable) {
  public Register {
    members = List.copyOf(members);
    milestones = milestones.stream().sorted(Comparator.comparing(Milestone::date)).toList();
    announcements = announcements.stream().sorted(Comparator.comparing(Announcement::day)).toList();
    offerings = List.copyOf(offerings);
    unreadable = List.copyOf(unreadable);
  }

  /// A register without offerings.
  public Register(
      long version,
      List<Member> members,
      List<Milestone> milestones,
      List<Announcement> announcements,
      List<String> unreadable) {
    this(version, members, milestones, announcements, List.of(), unreadable);
  }

  /// A register of members alone.
  public Register(long version, List<Member> members) {
    this(version, members, List.of(), List.of(), List.of());
  }

  /// The member of this reference.
  public Optional<Member> member(Reference reference) {
    return members.stream().filter(member -> member.reference().equals(reference)).findFirst();
  }

  /// The members of today.
  public List<Member> present() {
    return members.stream().filter(Member::isPresent).toList();
  }

  /// The body that bears this name, or has borne it, compared as [Fold] does: a present member
  /// rather than a former one.
  public Optional<Member> same(String name) {
    String folded = Fold.of(name);
    return members.stream()
        .filter(member -> member.names().anyMatch(one -> Fold.of(one).equals(folded)))
        .max(Comparator.comparing(Member::isPresent));
  }

  /// The lists of all days. Each call computes it anew, in a time that grows with the number of
  /// members.
  public Timeline timeline() {
    return Timeline.of(members);
  }

  /// The days on which the list changed: an arrival, a departure, another name.
  public NavigableSet<LocalDate> days() {
    return timeline().days();
  }

  /// The day of the last change of the list; empty where there never was one.
  public Optional<LocalDate> changedOn() {
    return timeline().lastDay();
  }

  /// The list as of this day.
  public MemberList on(LocalDate day) {
    return timeline().on(day);
  }

  /// Today's list: that of the day of the last change.
  public MemberList today() {
    return timeline().today();
  }

  /// How the list of one day differs from that of an earlier one.
  public ListChanges changes(LocalDate earlier, LocalDate later) {
    return timeline().between(earlier, later);
  }

  /// How many members each list counts, and numbers without names, by date.
  public Stream<Count> counts() {
    return counts(timeline());
  }

  /// As [#counts()], from the lists of this register.
  public Stream<Count> counts(Timeline lists) {
    NavigableSet<LocalDate> days = lists.days();
    return Stream.concat(
            days.stream().map(day -> new Count(day, lists.countOn(day), true)),
            milestones.stream()
                .filter(one -> !days.contains(one.date()))
                .map(one -> new Count(one.date(), one.members(), false)))
        .sorted(Comparator.comparing(Count::date));
  }

  /// A number of members.
  ///
  /// @param named whether the names are known
  public record Count(LocalDate date, int members, boolean named) {}
}
