package club.core.register;

import club.core.DependencyFailure;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Rebuilds the history of the members from lists of days, in whatever order they are imported.
///
/// - A name that a member bears, has borne or is known by, compared as [Fold] does, is that member.
/// - A new name joined after the last list before that does not name it, and by the day of this
///   one.
/// - A member that the list does not name was none on its day; one that joined later stays.
/// - A name that may be that of a member which the list does not name otherwise is left for a
///   person to decide, and so is this member.
///
/// A list without a date changes nobody's years but those that it tells; neither does a second list
/// of one day take a member away. A second run changes nothing, and a run after one that was cut
/// off does the rest.
public final class ImportMembers {
  private static final int TRIES = 5;

  private final Registers registers;
  private final RegisterChanges changes;
  private final Contacts contacts;
  private final ImportedLists lists;
  private final ZoneId zone;
  private final Clock clock;

  /// Reads and writes with these.
  ///
  /// @param zone where the day of a list begins
  public ImportMembers(
      Registers registers,
      RegisterChanges changes,
      Contacts contacts,
      ImportedLists lists,
      ZoneId zone,
      Clock clock) {
    this.registers = registers;
    this.changes = changes;
    this.contacts = contacts;
    this.lists = lists;
    this.zone = zone;
    this.clock = clock;
  }

  /// The lists in the order in which they are imported: by day, those of one day as one, then those
  /// without a date.
  public static List<Roll> inOrder(List<Roll> rolls) {
    Map<LocalDate, Roll> byDay = new TreeMap<>();
    rolls.forEach(roll -> roll.day().ifPresent(day -> byDay.merge(day, roll, Roll::and)));
    List<Roll> sorted = new ArrayList<>(byDay.values());
    rolls.stream().filter(roll -> roll.day().isEmpty()).forEach(sorted::add);
    return sorted;
  }

  /// Today, where the days of lists begin: a list of a later day is none.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /// Reports what these lists would change, one after the other; changes nothing.
  public List<ImportReport> preview(List<Roll> rolls, List<Ruling> rulings) {
    Register register = registers.read();
    NavigableSet<LocalDate> days = new TreeSet<>(lists.days());
    List<Ruling> all = withEarlier(rulings);
    List<ImportReport> reports = new ArrayList<>();
    for (Roll roll : inOrder(rolls)) {
      RollPlan plan = new RollPlan(roll, register, days, all, zone).with(contacts);
      reports.add(plan.report());
      register = plan.applied(register);
      whole(plan, roll).ifPresent(days::add);
    }
    return reports;
  }

  /// Imports these lists, and keeps for later runs which names are told apart; which ones mean one
  /// body, the register keeps.
  ///
  /// @return a report on each of [#inOrder]
  /// @throws DependencyFailure when the members are not known to be stored; the same lists may be
  ///   imported again
  public List<ImportReport> run(List<Roll> rolls, List<Ruling> rulings) {
    rulings.stream().filter(ruling -> !ruling.isSame()).forEach(lists::tellApart);
    List<Ruling> all = withEarlier(rulings);
    return inOrder(rolls).stream().map(roll -> run(roll, all)).toList();
  }

  /// Adds numbers of members at dates, or replaces those of these dates.
  ///
  /// @return how many were not known
  /// @throws DependencyFailure as [#run]
  public int record(List<Milestone> milestones) {
    for (int i = 0; i < TRIES; i++) {
      Register register = registers.read();
      List<Milestone> unknown = unknown(milestones, register);
      if (unknown.isEmpty() || changes.record(unknown, register.version())) {
        return unknown.size();
      }
    }
    throw overtaken();
  }

  /// How many of these numbers are not known.
  public int previewRecord(List<Milestone> milestones) {
    return unknown(milestones, registers.read()).size();
  }

  /// Replaces all offerings by these, unless they are known as they are.
  ///
  /// @return whether something changed
  /// @throws DependencyFailure as [#run]
  public boolean offer(List<Offering> offerings) {
    for (int i = 0; i < TRIES; i++) {
      Register register = registers.read();
      if (register.offerings().equals(offerings)) {
        return false;
      }
      if (changes.offer(offerings, register.version())) {
        return true;
      }
    }
    throw overtaken();
  }

  /// Whether these offerings differ from those that are known.
  public boolean previewOffer(List<Offering> offerings) {
    return !registers.read().offerings().equals(offerings);
  }

  private List<Ruling> withEarlier(List<Ruling> rulings) {
    return Stream.concat(rulings.stream(), lists.toldApart().stream()).toList();
  }

  private ImportReport run(Roll roll, List<Ruling> rulings) {
    NavigableSet<LocalDate> days = lists.days();
    for (int i = 0; i < TRIES; i++) {
      Register register = registers.read();
      RollPlan plan = new RollPlan(roll, register, days, rulings, zone).with(contacts);
      List<MemberChange> changed = plan.changes(clock.instant());
      if (changed.isEmpty() || changes.write(changed, register.version())) {
        whole(plan, roll).filter(day -> !days.contains(day)).ifPresent(lists::add);
        return plan.report();
      }
    }
    throw overtaken();
  }

  /// The day, once nothing is left open: until then, members may still have to go.
  private static Optional<LocalDate> whole(RollPlan plan, Roll roll) {
    return roll.day().filter(_ -> plan.isWhole());
  }

  private static List<Milestone> unknown(List<Milestone> milestones, Register register) {
    return milestones.stream()
        .filter(milestone -> !register.milestones().contains(milestone))
        .sorted(Comparator.comparing(Milestone::date))
        .toList();
  }

  private static DependencyFailure overtaken() {
    return new DependencyFailure("import", "register", new IllegalStateException("overtaken"));
  }
}
