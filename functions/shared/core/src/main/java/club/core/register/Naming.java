package club.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/// What lists of known days say about the names of a member.
///
/// A name that differs in spelling alone changes nothing. Another one is that which the member bore
/// on the day of the list, where no list between contradicts; one in capitals, or one that it gave
/// up before, is no new name.
///
/// @param lists the days of the other lists
record Naming(NavigableSet<LocalDate> lists) {

  /// The member, once a list of this day names it so.
  Member named(Member member, String name, LocalDate day) {
    if (Fold.areEqual(member.nameOn(day), name) || isInCapitals(name)) {
      return member;
    }
    LocalDate first = member.stays().getFirst().since().date();
    if (day.isBefore(first)) {
      List<FormerName> names = new ArrayList<>(member.formerNames());
      names.addFirst(new FormerName(name, first));
      return with(member, names);
    }
    int given = givenUp(member, day);
    if (given == member.formerNames().size()) {
      boolean isNew =
          lists.higher(day) == null
              && member.formerNames().stream().noneMatch(one -> Fold.areEqual(one.name(), name));
      return isNew ? member.renamed(name, day) : member;
    }
    return Fold.areEqual(next(member, given), name) ? earlier(member, given, day, first) : member;
  }

  /// The name after the one that was given up is shown from this day on already.
  private Member earlier(Member member, int given, LocalDate day, LocalDate first) {
    List<FormerName> names = new ArrayList<>(member.formerNames());
    FormerName former = names.get(given);
    if (!lists.subSet(day, false, former.until(), false).isEmpty()) {
      return member;
    }
    LocalDate borne = given == 0 ? first : names.get(given - 1).until();
    if (borne.isBefore(day)) {
      names.set(given, new FormerName(former.name(), day));
      return with(member, names);
    }
    names.remove(given);
    return with(member, names).alsoKnownAs(former.name());
  }

  /// The number of the former name that lists of this day show, from 0; that of the former names
  /// where they show today's.
  private static int givenUp(Member member, LocalDate day) {
    int number = 0;
    while (number < member.formerNames().size()
        && !day.isBefore(member.formerNames().get(number).until())) {
      number++;
    }
    return number;
  }

  private static String next(Member member, int given) {
    return given + 1 < member.formerNames().size()
        ? member.formerNames().get(given + 1).name()
        : member.name();
  }

  private static Member with(Member member, List<FormerName> formerNames) {
    return new Member(
        member.reference(),
        member.name(),
        formerNames,
        member.aliases(),
        member.stays(),
        member.profile(),
        member.entries());
  }

  private static boolean isInCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
