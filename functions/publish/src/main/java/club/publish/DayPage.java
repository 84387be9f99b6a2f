package club.publish;

import club.core.register.ListChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The model of the page that shows the list as of a day on which it changed.
public record DayPage(Edition site, PublicRegister register, LocalDate day) {
  /// How many members the list names.
  public int count() {
    return register.lists().countOn(day);
  }

  /// What distinguishes it from the list before.
  public ListChanges changes() {
    return register.lists().changesOn(day);
  }

  /// The day of the list before.
  public Optional<LocalDate> previous() {
    return Optional.ofNullable(register.lists().days().lower(day));
  }

  /// The day of the list after.
  public Optional<LocalDate> next() {
    return Optional.ofNullable(register.lists().days().higher(day));
  }

  /// The last day on which it held; empty for today's list.
  public Optional<LocalDate> until() {
    return next().map(next -> next.minusDays(1));
  }

  /// The page that has all names in place of this one; empty where this one has.
  public Optional<LocalDate> written() {
    return register.isWhole(day) ? Optional.empty() : Optional.of(register.firstOfYear(day));
  }

  /// The names.
  public List<MemberLine> lines() {
    return MemberLine.past(register, register.lists().on(day).members());
  }
}
