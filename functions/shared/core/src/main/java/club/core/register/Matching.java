package club.core.register;

import club.core.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds which member each name of a list means: one that bears it, has borne it or is known by it,
/// compared as [Fold] does, or one that an operator says. A name that is alike to that of a member
/// which the list does not name otherwise is left undecided; any other name is a new member's.
final class Matching {
  private final Roll roll;
  private final List<Ruling> rulings;
  private final Map<Reference, Member> members = new LinkedHashMap<>();
  private final Map<String, Reference> byFold = new HashMap<>();
  private final Map<Reference, List<Mention>> mentioned = new LinkedHashMap<>();
  private final Map<Reference, Mention> added = new LinkedHashMap<>();
  private final Set<Reference> undecided = new HashSet<>();
  private final List<Resemblance> probable = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private Matching(Roll roll, List<Member> members, List<Ruling> rulings) {
    this.roll = roll;
    this.rulings = rulings;
    members.forEach(member -> this.members.put(member.reference(), member));
  }

  /// The names of a list, matched with all members, of today and former.
  static Matching of(Roll roll, List<Member> members, List<Ruling> rulings) {
    Matching matching = new Matching(roll, members, rulings);
    members.stream().filter(Member::isPresent).forEach(matching::know);
    members.forEach(matching::know);
    matching.match();
    return matching;
  }

  /// What is said of each member that is certain, new ones among them.
  Map<Reference, List<Mention>> mentioned() {
    return mentioned;
  }

  /// The new members, each with its first mention.
  Map<Reference, Mention> added() {
    return added;
  }

  /// What is to be decided.
  List<Resemblance> probable() {
    return probable;
  }

  /// The names about which a list without a date says something, and which no member bears.
  List<String> unknown() {
    return unknown;
  }

  /// Whether it is open whether the list names this member.
  boolean isUndecided(Reference member) {
    return undecided.contains(member);
  }

  private void know(Member member) {
    member.names().forEach(name -> know(member.reference(), name));
  }

  private void know(Reference member, String name) {
    byFold.putIfAbsent(Fold.of(name), member);
  }

  private void match() {
    List<Mention> open = new ArrayList<>();
    for (Mention mention : roll.mentions()) {
      find(mention).ifPresentOrElse(member -> add(member, mention), () -> open.add(mention));
    }
    if (open.isEmpty()) {
      return;
    }
    // The list names the others already: they are other bodies, however alike.
    Map<Reference, List<String>> others = new LinkedHashMap<>();
    members.forEach(
        (reference, member) -> {
          if (!mentioned.containsKey(reference)) {
            others.put(reference, member.names().toList());
          }
        });
    NameIndex<Reference> index = NameIndex.of(others);
    for (Mention mention : open) {
      // Found where an earlier one of these is the same.
      find(mention).ifPresentOrElse(member -> add(member, mention), () -> judge(mention, index));
    }
  }

  private void judge(Mention mention, NameIndex<Reference> index) {
    List<NameIndex.Match<Reference>> alike =
        index.of(mention.name()).stream()
            .filter(match -> !mentioned.containsKey(match.key()))
            .filter(match -> !isToldApart(mention.name(), match.key()))
            .toList();
    if (!alike.isEmpty()) {
      alike.forEach(match -> undecided.add(match.key()));
      alike.forEach(match -> probable.add(match.resemblance()));
    } else if (roll.day().isPresent() || mention.joined().isPresent()) {
      addNew(mention);
    } else {
      unknown.add(mention.name());
    }
  }

  private boolean isToldApart(String name, Reference member) {
    return rulings.stream()
        .filter(ruling -> !ruling.isSame())
        .anyMatch(
            ruling ->
                Optional.ofNullable(members.get(member)).stream()
                    .flatMap(Member::names)
                    .anyMatch(other -> ruling.isAbout(name, other)));
  }

  /// The reference is derived from the name: the same list gives the same rows on any machine.
  private void addNew(Mention mention) {
    Reference reference = Reference.derived(Fold.of(mention.name()));
    added.put(reference, mention);
    mention.names().forEach(name -> know(reference, name));
    add(reference, mention);
  }

  private void add(Reference member, Mention mention) {
    mentioned.computeIfAbsent(member, _ -> new ArrayList<>()).add(mention);
  }

  private Optional<Reference> find(Mention mention) {
    return mention
        .names()
        .flatMap(name -> find(name).stream())
        .findFirst()
        .or(
            () ->
                rulings.stream()
                    .filter(Ruling::isSame)
                    .flatMap(ruling -> ruling.beside(mention.name()).stream())
                    .flatMap(name -> find(name).stream())
                    .findFirst());
  }

  private Optional<Reference> find(String name) {
    return Optional.ofNullable(byFold.get(Fold.of(name)));
  }
}
