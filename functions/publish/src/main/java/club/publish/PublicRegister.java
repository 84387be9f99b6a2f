package club.publish;

import club.core.register.Announcement;
import club.core.register.Listed;
import club.core.register.MemberList;
import club.core.register.Register;
import club.core.register.Since;
import club.core.register.Timeline;
import club.core.request.OrganisationKind;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What all pages show of the register, derived once.
///
/// @param today today's list
/// @param counts the numbers of members, by date
/// @param lines each member of a list as pages show it, by identity
/// @param settled the day after which a member that came is new; empty where nothing tells
public record PublicRegister(
    Register register,
    Timeline lists,
    MemberList today,
    List<Register.Count> counts,
    Optional<LocalDate> settled,
    IdentityHashMap<Listed, MemberLine> lines) {
  /// What pages show of this register.
  public static PublicRegister of(Register register) {
    Timeline lists = register.timeline();
    MemberList today = lists.today();
    Optional<LocalDate> settled =
        settled(register, lists)
            .filter(day -> !today.members().stream().allMatch(one -> isSince(one, day)));
    return new PublicRegister(
        register, lists, today, register.counts(lists).toList(), settled, lines(lists));
  }

  /// The same with the numbers up to this day alone.
  public PublicRegister countedUpTo(LocalDate day) {
    return new PublicRegister(
        register,
        lists,
        today,
        counts.stream().filter(count -> !count.date().isAfter(day)).toList(),
        settled,
        lines);
  }

  /// Members are on many lists: their letters and acronyms are found once.
  private static IdentityHashMap<Listed, MemberLine> lines(Timeline lists) {
    IdentityHashMap<Listed, MemberLine> lines = new IdentityHashMap<>();
    lists.shown().forEach(listed -> lines.put(listed, MemberLine.of(listed)));
    return lines;
  }

  /// The line of a member of one of the lists.
  MemberLine line(Listed listed) {
    return Objects.requireNonNull(lines.get(listed));
  }

  /// Up to this number of names the list of each day is written out.
  private static final int WRITTEN_OUT = 500;

  /// The day of the last change of the list; empty where there never was one.
  public Optional<LocalDate> changedOn() {
    return lists.lastDay();
  }

  /// How many members there are.
  public int count() {
    return today.members().size();
  }

  /// The kinds that a member of today is of.
  public Stream<OrganisationKind> kinds() {
    return today.members().stream()
        .flatMap(one -> one.member().profile().kind().stream())
        .distinct()
        .sorted();
  }

  /// The number of members at the end of the year before the last change; empty where it is not
  /// known.
  public Optional<Register.Count> yearBefore() {
    Optional<LocalDate> end = changedOn().map(day -> LocalDate.of(day.getYear() - 1, 12, 31));
    return counts.stream()
        .filter(count -> end.filter(day -> !count.date().isAfter(day)).isPresent())
        .reduce((earlier, later) -> later)
        .filter(count -> count.members() > 0);
  }

  /// Whether a member of today's list is one of those that the latest announcement names, or came
  /// later; without an announcement, whether it came in the year of the list's last change. Where
  /// that is true of all, it tells nothing.
  boolean isNew(Listed one) {
    return settled.filter(day -> isSince(one, day)).isPresent();
  }

  private static Optional<LocalDate> settled(Register register, Timeline lists) {
    return register.announcements().isEmpty()
        ? lists.lastDay().map(day -> LocalDate.of(day.getYear() - 1, 12, 31))
        : Optional.of(register.announcements().getLast()).map(Announcement::since);
  }

  /// Whether it is known to have come after this day: a member of which no earlier absence is known
  /// may have been there before.
  private static boolean isSince(Listed one, LocalDate day) {
    Since since = one.stay().since();
    boolean isKnown =
        switch (since) {
          case Since.On on -> true;
          case Since.OnOrBefore(var date, var after) -> after.isPresent();
        };
    return isKnown && since.date().isAfter(day);
  }

  /// Whether the page of this day has all names: where there are few enough, and on the first day
  /// of each year on which the list changed (decision 21).
  boolean isWhole(LocalDate day) {
    return lists.countOn(day) <= WRITTEN_OUT || firstOfYear(day).equals(day);
  }

  /// The first day of change in the year of this one.
  LocalDate firstOfYear(LocalDate day) {
    return Optional.ofNullable(lists.days().ceiling(day.withDayOfYear(1))).orElse(day);
  }
}
