package club.local.list;

import club.core.register.Fold;
import club.core.register.Roll;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The members that a file lists.
///
/// @param date the day on which the list held; empty where the file names none
/// @param entries at least one, in the file's order; each name once, but for periods of CSV that
///   differ
/// @param remarks what was distinguished from the names, in the order of lines
/// @param unread what was not read; with entries and remarks, it covers each line with text
public record DatedList(
    Optional<LocalDate> date, List<ListEntry> entries, List<Remark> remarks, List<Unread> unread) {
  public DatedList {
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
    unread = List.copyOf(unread);
  }

  /// The names of the entries, each folded name once.
  public List<String> names() {
    Set<String> folds = new HashSet<>();
    return entries.stream().map(ListEntry::name).filter(name -> folds.add(Fold.of(name))).toList();
  }

  /// The list as the register takes it.
  ///
  /// @param isOfFacts whether it only says something about those that it names
  /// @param today no member joined or left later
  public Roll roll(boolean isOfFacts, LocalDate today) {
    Optional<LocalDate> day = date.filter(_ -> !isOfFacts);
    return new Roll(
        day, entries.stream().map(entry -> new EntryPeriod(entry, day, today).mention()).toList());
  }

  /// Whether it says more of members than a page does.
  public boolean isOfFacts() {
    return entries.stream().anyMatch(ListEntry::isOfFacts);
  }
}
