package club.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/// What lists of known days say about the stays of a member, in whatever order they are read.
///
/// @param lists the days of the other lists: one that lies in no stay did not name the member
/// @param zone where a day begins
record Evidence(NavigableSet<LocalDate> lists, ZoneId zone) {

  /// The stays of a member that a list of this day names.
  List<Stay> named(List<Stay> stays, LocalDate day) {
    if (stays.stream().anyMatch(stay -> stay.covers(day) || isLeftOn(stay, day))) {
      return stays;
    }
    Optional<Stay> next =
        stays.stream()
            .filter(stay -> stay.since().date().isAfter(day) && !isUndone(stay))
            .findFirst();
    Optional<Stay> before =
        stays.stream()
            .filter(stay -> !stay.since().date().isAfter(day))
            .reduce((_, later) -> later);
    Optional<LocalDate> absent = firstAbsence(day, next);
    // Two lists of one day: what either names was there.
    Optional<Stay> reopened =
        before.filter(stay -> stay.until().filter(end -> end.date().equals(day)).isPresent());
    Since since =
        reopened
            .map(Stay::since)
            .orElseGet(() -> new Since.OnOrBefore(day, lastAbsence(day, before, next)));
    Optional<Until> until =
        absent.isPresent() ? absent.map(Until.OnOrBefore::new) : next.flatMap(Stay::until);
    Stay stay = new Stay(since, reopened.map(Stay::listedAt).orElse(begins(day)), until);
    List<Stay> all = new ArrayList<>(stays);
    reopened.ifPresent(all::remove);
    next.filter(_ -> absent.isEmpty()).ifPresent(all::remove);
    all.removeIf(other -> isUndone(other) && stay.covers(other.since().date()));
    all.add(stay);
    return sorted(all);
  }

  /// The stays of a member that a list of this day, on which all members stand, does not name.
  List<Stay> missing(List<Stay> stays, LocalDate day) {
    if (stays.stream().noneMatch(stay -> stay.covers(day))) {
      return stays.stream().map(stay -> absentBefore(stay, day)).toList();
    }
    return stays.stream()
        .flatMap(
            stay ->
                stay.covers(day) && stay.since().date().isBefore(day)
                    ? without(stay, day)
                    : Stream.of(stay))
        .toList();
  }

  /// The stays of a member of which a period is known otherwise than by lists.
  List<Stay> during(List<Stay> stays, Mention said) {
    Optional<Stay> known =
        stays.stream().filter(stay -> meets(stay, said)).reduce((_, later) -> later);
    Stay stay = known.map(one -> corrected(one, said)).orElseGet(() -> stay(said));
    List<Stay> all = new ArrayList<>(stays);
    known.ifPresent(all::remove);
    all.add(stay);
    return Stays.joined(sorted(all));
  }

  /// The stay that a mention with a period tells of.
  Stay stay(Mention said) {
    Since since =
        said.joined()
            .orElseGet(
                () ->
                    new Since.OnOrBefore(
                        said.left().orElseThrow().date().minusDays(1), Optional.empty()));
    return new Stay(since, begins(since.date()), said.left());
  }

  private static Stay corrected(Stay stay, Mention said) {
    return new Stay(
        said.joined().orElse(stay.since()),
        stay.listedAt(),
        said.left().isPresent() ? said.left() : stay.until());
  }

  private static boolean meets(Stay stay, Mention said) {
    boolean beginsLater =
        said.left().filter(end -> end.date().isBefore(stay.since().date())).isPresent();
    boolean endsEarlier =
        said.joined()
            .filter(
                since -> stay.until().filter(end -> end.date().isBefore(since.date())).isPresent())
            .isPresent();
    return !beginsLater && !endsEarlier;
  }

  private static boolean isUndone(Stay stay) {
    return !stay.covers(stay.since().date());
  }

  private static boolean isLeftOn(Stay stay, LocalDate day) {
    return stay.until().filter(new Until.On(day)::equals).isPresent();
  }

  private Stream<Stay> without(Stay stay, LocalDate day) {
    Optional<LocalDate> again = Optional.ofNullable(lists.higher(day)).filter(stay::covers);
    if (again.isPresent()) {
      Since since = new Since.OnOrBefore(again.get(), Optional.of(day));
      return Stream.of(
          stay.endedBy(new Until.OnOrBefore(day)),
          new Stay(since, begins(again.get()), stay.until()));
    }
    boolean isExact = stay.until().filter(end -> end instanceof Until.On).isPresent();
    return Stream.of(isExact ? stay : stay.endedBy(new Until.OnOrBefore(day)));
  }

  private static Stay absentBefore(Stay stay, LocalDate day) {
    return stay.since() instanceof Since.OnOrBefore(LocalDate date, Optional<LocalDate> after)
            && day.isBefore(date)
            && after.filter(known -> !known.isBefore(day)).isEmpty()
        ? new Stay(new Since.OnOrBefore(date, Optional.of(day)), stay.listedAt(), stay.until())
        : stay;
  }

  private Optional<LocalDate> firstAbsence(LocalDate day, Optional<Stay> next) {
    Optional<LocalDate> list =
        Optional.ofNullable(lists.higher(day))
            .filter(other -> next.filter(stay -> !other.isBefore(stay.since().date())).isEmpty());
    return list.or(() -> next.flatMap(Evidence::after).filter(known -> known.isAfter(day)));
  }

  private Optional<LocalDate> lastAbsence(
      LocalDate day, Optional<Stay> before, Optional<Stay> next) {
    return Stream.of(
            Optional.ofNullable(lists.lower(day)),
            before.flatMap(Stay::until).map(Until::date),
            next.flatMap(Evidence::after))
        .flatMap(Optional::stream)
        .filter(known -> known.isBefore(day))
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> after(Stay stay) {
    return stay.since() instanceof Since.OnOrBefore(LocalDate _, Optional<LocalDate> after)
        ? after
        : Optional.empty();
  }

  private Instant begins(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static List<Stay> sorted(List<Stay> stays) {
    return stays.stream().sorted(Comparator.comparing(stay -> stay.since().date())).toList();
  }
}
