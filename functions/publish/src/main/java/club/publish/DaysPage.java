package club.publish;

import club.core.register.ListChanges;
import club.core.register.Listed;
import club.core.register.Register;
import club.core.register.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The model of the index of all lists: from when to when each holds, what distinguishes it from
/// the one before, and what each year changed.
///
/// @param years the years that began with a list, latest first
public record DaysPage(Edition site, PublicRegister register, List<Year> years) {
  /// More names make no line.
  private static final int NAMES = 3;

  /// A list, or a number without one.
  ///
  /// @param until the last day on which it held; empty for today's list, and for a number
  /// @param isNamed whether there is a list
  /// @param changes in words; empty for the first list
  /// @param names of some who joined
  public record Row(
      LocalDate day,
      Optional<LocalDate> until,
      int members,
      boolean isNamed,
      String changes,
      String names) {}

  /// What changed from the first of January of a year to its end, or until today.
  public record Year(LocalDate first, int before, int after, ListChanges changes) {
    /// Its figures.
    public String year() {
      return Integer.toString(first.getYear());
    }
  }

  /// The lists and numbers, latest first.
  public List<Row> rows() {
    return register.counts().reversed().stream().map(this::row).toList();
  }

  /// What each year changed that began with a list, latest first.
  static List<Year> years(Timeline lists) {
    NavigableSet<LocalDate> days = lists.days();
    List<Year> years = new ArrayList<>();
    for (int year : days.stream().map(LocalDate::getYear).distinct().skip(1).toList()) {
      LocalDate first = LocalDate.of(year, 1, 1);
      LocalDate last = LocalDate.of(year, 12, 31);
      years.addFirst(
          new Year(first, lists.countOn(first), lists.countOn(last), lists.between(first, last)));
    }
    return years;
  }

  /// How many joined, left and changed their names.
  public String inWords(ListChanges changes) {
    return Stream.of(
            said("changes.joined", changes.joined()),
            said("changes.left", changes.left()),
            said("changes.renamed", changes.renamed()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> said(String key, List<?> changes) {
    return changes.isEmpty() ? Optional.empty() : Optional.of(site.say(key, changes.size()));
  }

  /// These names, one after the other.
  public String names(List<Listed> listed) {
    return listed.stream()
        .map(one -> MemberLine.typeset(one.name()))
        .collect(Collectors.joining(", "));
  }

  private Row row(Register.Count count) {
    LocalDate day = count.date();
    NavigableSet<LocalDate> days = register.lists().days();
    ListChanges changes = register.lists().changesOn(day);
    boolean isFirst = days.isEmpty() || day.equals(days.first());
    return new Row(
        day,
        count.named()
            ? Optional.ofNullable(days.higher(day)).map(next -> next.minusDays(1))
            : Optional.empty(),
        count.members(),
        count.named(),
        isFirst ? "" : inWords(changes),
        isFirst ? "" : some(changes.joined()));
  }

  private String some(List<Listed> joined) {
    String names = names(joined.subList(0, Math.min(NAMES, joined.size())));
    return joined.size() > NAMES ? names + "…" : names;
  }
}
