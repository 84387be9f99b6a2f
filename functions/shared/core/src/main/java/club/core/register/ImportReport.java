package club.core.register;

import club.core.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a list means for the register. Each name of the list is in exactly one of `added`, `same`,
/// `probable` and `unknown`; each member that changed is named by what mattered most, in the order
/// of these lists.
///
/// @param day empty for a list without a date
/// @param same the names of known members, as the list has them
/// @param probable a name and each member that it may mean: nothing was changed for either
/// @param unknown names about which a list without a date says something, and which nobody bears
/// @param spelt names that differ from the one that is shown, which stays
/// @param gone members that are none any more
/// @param back former members that are members again
/// @param renamed members that bear another name from then on
/// @param moved members whose years are better known now
/// @param said members of whom something else was learned
/// @param kept members that only another list of this day names
public record ImportReport(
    Optional<LocalDate> day,
    List<String> added,
    List<String> same,
    List<Resemblance> probable,
    List<String> unknown,
    List<Pair> spelt,
    List<String> gone,
    List<String> back,
    List<Pair> renamed,
    List<String> moved,
    List<String> said,
    List<String> kept) {

  /// Two names of one body.
  ///
  /// @param shown the name that lists showed before
  public record Pair(String shown, String listed) {}

  /// How many members there are on the list of its day.
  public int members() {
    return added.size() + same.size() + kept.size();
  }

  static ImportReport of(
      Roll roll,
      Matching matching,
      Map<Reference, Member> before,
      Map<Reference, Member> after,
      Set<Reference> withContact) {
    List<Pair> spelt = new ArrayList<>();
    List<String> same = new ArrayList<>();
    List<String> added = new ArrayList<>();
    matching
        .mentioned()
        .forEach(
            (reference, mentions) -> {
              Member member = Objects.requireNonNull(after.get(reference));
              boolean isNew = matching.added().containsKey(reference);
              (isNew ? added : same).add(mentions.getFirst().name());
              String shown = roll.day().map(member::nameOn).orElse(member.name());
              mentions.stream()
                  .map(Mention::name)
                  .distinct()
                  .filter(name -> isSpeltOtherwise(name, shown))
                  .forEach(name -> spelt.add(new Pair(shown, name)));
            });
    Changes changes = new Changes();
    before.forEach(
        (reference, was) ->
            changes.add(
                was,
                Objects.requireNonNull(after.get(reference)),
                withContact.contains(reference)));
    List<String> kept =
        roll.day().stream()
            .flatMap(
                day ->
                    after.values().stream()
                        .filter(member -> !matching.mentioned().containsKey(member.reference()))
                        .filter(member -> !matching.isUndecided(member.reference()))
                        .filter(member -> member.stayOn(day).isPresent())
                        .map(member -> member.nameOn(day)))
            .sorted(FrenchOrder.BY_NAME)
            .toList();
    return new ImportReport(
        roll.day(),
        added,
        same,
        matching.probable(),
        matching.unknown(),
        spelt,
        changes.gone,
        changes.back,
        changes.renamed,
        changes.moved,
        changes.said,
        kept);
  }

  /// Whether more than apostrophes and spaces differ.
  private static boolean isSpeltOtherwise(String name, String shown) {
    return !plain(name).equals(plain(shown));
  }

  private static String plain(String name) {
    return name.replaceAll("[\\u2019\\u02bc\\u02bb`´]", "'").replaceAll("\\s+", " ").strip();
  }

  private static final class Changes {
    private final List<String> gone = new ArrayList<>();
    private final List<String> back = new ArrayList<>();
    private final List<Pair> renamed = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    void add(Member was, Member is, boolean hasContact) {
      if (was.isPresent() != is.isPresent()) {
        (is.isPresent() ? back : gone).add(is.name());
      } else if (!was.name().equals(is.name())) {
        renamed.add(new Pair(was.name(), is.name()));
      } else if (!was.stays().equals(is.stays()) || !was.formerNames().equals(is.formerNames())) {
        moved.add(is.name());
      } else if (!was.equals(is) || hasContact) {
        said.add(is.name());
      }
    }
  }
}
