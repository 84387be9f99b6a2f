package club.core.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import club.core.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The list of members from day to day. Names are sorted once, and each day is derived from the one
/// before: the time to build it grows with the number of members, not with that of the days.
public final class Timeline {
  private static final ListChanges NONE = new ListChanges(List.of(), List.of(), List.of());

  private final List<Interval> intervals;
  private final NavigableMap<LocalDate, ListChanges> changes;
  private final NavigableMap<LocalDate, Integer> counts;

  private Timeline(List<Interval> intervals, NavigableMap<LocalDate, ListChanges> changes) {
    this.intervals = intervals;
    this.changes = changes;
    this.counts = counts(changes);
  }

  static Timeline of(List<Member> members) {
    List<Interval> sorted =
        members.stream()
            .flatMap(Timeline::intervals)
            .map(Sorted::of)
            .sorted(Sorted.ORDER)
            .map(Sorted::interval)
            .toList();
    return new Timeline(sorted, changes(sorted));
  }

  /// The days on which the list changed: an arrival, a departure, another name.
  public NavigableSet<LocalDate> days() {
    return Collections.unmodifiableNavigableSet(changes.navigableKeySet());
  }

  /// The day of the last change; empty where there never was one.
  public Optional<LocalDate> lastDay() {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.lastKey());
  }

  /// Each member under each name, as lists show or showed it, in the order of the lists. All lists
  /// are made of these very objects.
  public Stream<Listed> shown() {
    return intervals.stream().map(Interval::listed);
  }

  /// The list as of this day.
  public MemberList on(LocalDate day) {
    return new MemberList(
        day, intervals.stream().filter(one -> one.covers(day)).map(Interval::listed).toList());
  }

  /// Today's list: that of the day of the last change.
  public MemberList today() {
    return lastDay().map(this::on).orElseGet(() -> new MemberList(LocalDate.EPOCH, List.of()));
  }

  /// The number of members on this day.
  public int countOn(LocalDate day) {
    Map.Entry<LocalDate, Integer> last = counts.floorEntry(day);
    return last == null ? 0 : last.getValue();
  }

  /// How the list of this day differs from that of the day before.
  public ListChanges changesOn(LocalDate day) {
    return changes.getOrDefault(day, NONE);
  }

  /// How the list of one day differs from that of an earlier one.
  public ListChanges between(LocalDate earlier, LocalDate later) {
    return ListChanges.between(on(earlier), on(later));
  }

  /// The days from `from` on, up to `to`, on which lists show a member under one name.
  private record Interval(Listed listed, LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }

    Reference member() {
      return listed.member().reference();
    }
  }

  private record Sorted(Interval interval, FrenchOrder.Key key, FrenchOrder.Key name) {
    static final Comparator<Sorted> ORDER =
        Comparator.comparing(Sorted::key).thenComparing(Sorted::name);

    static Sorted of(Interval interval) {
      Listed listed = interval.listed();
      FrenchOrder.Key name = FrenchOrder.Key.of(listed.name());
      return new Sorted(
          interval,
          listed.member().profile().sortKey().map(FrenchOrder.Key::of).orElse(name),
          name);
    }
  }

  private static Stream<Interval> intervals(Member member) {
    return member.stays().stream().flatMap(stay -> intervals(member, stay).stream());
  }

  /// A stay, cut where the name changes.
  private static List<Interval> intervals(Member member, Stay stay) {
    LocalDate end = stay.until().map(Until::date).orElse(LocalDate.MAX);
    List<Interval> cut = new ArrayList<>();
    LocalDate from = stay.since().date();
    for (FormerName former : member.formerNames()) {
      if (former.until().isAfter(from) && former.until().isBefore(end)) {
        cut.add(interval(member, stay, from, former.until()));
        from = former.until();
      }
    }
    if (from.isBefore(end)) {
      cut.add(interval(member, stay, from, end));
    }
    return cut;
  }

  private static Interval interval(Member member, Stay stay, LocalDate from, LocalDate to) {
    return new Interval(new Listed(member.nameOn(from), member, stay), from, to);
  }

  private static NavigableMap<LocalDate, ListChanges> changes(List<Interval> intervals) {
    Map<LocalDate, List<Interval>> begun = intervals.stream().collect(groupingBy(Interval::from));
    Map<LocalDate, List<Interval>> ended = intervals.stream().collect(groupingBy(Interval::to));
    NavigableSet<LocalDate> days = new TreeSet<>(begun.keySet());
    days.addAll(ended.keySet());
    days.remove(LocalDate.MAX);
    NavigableMap<LocalDate, ListChanges> changes = new TreeMap<>();
    for (LocalDate day : days) {
      ListChanges of =
          ListChanges.of(
              byMember(ended.getOrDefault(day, List.of())),
              byMember(begun.getOrDefault(day, List.of())));
      if (!of.isEmpty()) {
        changes.put(day, of);
      }
    }
    return changes;
  }

  private static Map<Reference, Listed> byMember(List<Interval> intervals) {
    return intervals.stream()
        .collect(
            toMap(Interval::member, Interval::listed, (one, other) -> one, LinkedHashMap::new));
  }

  private static NavigableMap<LocalDate, Integer> counts(
      NavigableMap<LocalDate, ListChanges> changes) {
    NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
    int count = 0;
    for (Map.Entry<LocalDate, ListChanges> change : changes.entrySet()) {
      count += change.getValue().joined().size() - change.getValue().left().size();
      counts.put(change.getKey(), count);
    }
    return counts;
  }
}
