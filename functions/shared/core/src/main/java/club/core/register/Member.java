package club.core.register;

import club.core.Reference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An organisation in the register: today's member, or a former one.
///
/// @param reference that of the request by which it joined first, or one of its own
/// @param name the name under which it is published today
/// @param formerNames the names that it has borne, oldest first
/// @param aliases other names that mean this body; they are never published
/// @param stays when it was a member: one interval or more, oldest first; only the last may go on
/// @param entries the number of its history entries; the next one is numbered `entries + 1`
public record Member(
    Reference reference,
    String name,
    List<FormerName> formerNames,
    List<String> aliases,
    List<Stay> stays,
    Profile profile,
    int entries) {
  public Member {
    formerNames = List.copyOf(formerNames);
    aliases = List.copyOf(aliases);
    stays = List.copyOf(stays);
    if (stays.isEmpty()) {
      throw new IllegalArgumentException("a member without a stay");
    }
  }

  /// A new member.
  public Member(Reference reference, String name, Stay stay, Profile profile) {
    this(reference, name, List.of(), List.of(), List.of(stay), profile, 1);
  }

  /// The stay on a day; empty where it was no member then.
  public Optional<Stay> stayOn(LocalDate day) {
    return stays.stream().filter(stay -> stay.covers(day)).findFirst();
  }

  /// Whether it is a member for as long as nothing else happens.
  public boolean isPresent() {
    return lastStay().until().isEmpty();
  }

  /// The last stay, which may go on.
  public Stay lastStay() {
    return stays.getLast();
  }

  /// The name that lists of this day show.
  public String nameOn(LocalDate day) {
    return formerNames.stream()
        .filter(former -> day.isBefore(former.until()))
        .map(FormerName::name)
        .findFirst()
        .orElse(name);
  }

  /// Every name that means this body: today's, former ones, aliases.
  public Stream<String> names() {
    return Stream.concat(
        Stream.of(name),
        Stream.concat(formerNames.stream().map(FormerName::name), aliases.stream()));
  }

  /// This member under another name from this day on. A name that it bore for less than a day
  /// becomes an alias.
  public Member renamed(String other, LocalDate day) {
    LocalDate borne =
        formerNames.isEmpty() ? stays.getFirst().since().date() : formerNames.getLast().until();
    return borne.isBefore(day)
        ? new Member(
            reference,
            other,
            Stream.concat(formerNames.stream(), Stream.of(new FormerName(name, day))).toList(),
            aliases,
            stays,
            profile,
            entries + 1)
        : new Member(reference, other, formerNames, with(name), stays, profile, entries + 1);
  }

  /// This member, also known by this name.
  public Member alsoKnownAs(String alias) {
    return new Member(reference, name, formerNames, with(alias), stays, profile, entries + 1);
  }

  /// This member under its name as it is spelt, whose former spelling still means it.
  public Member respelt(String spelling) {
    return new Member(reference, spelling, formerNames, with(name), stays, profile, entries + 1);
  }

  /// This member with these other names.
  public Member knownAs(List<String> others) {
    return new Member(
        reference,
        name,
        formerNames,
        others.stream().distinct().toList(),
        stays,
        profile,
        entries + 1);
  }

  /// This member once it has left.
  ///
  /// @throws IllegalArgumentException where it left before
  public Member left(Until end) {
    if (!isPresent()) {
      throw new IllegalArgumentException(reference + " is no member");
    }
    List<Stay> ended =
        Stream.concat(stays.stream().limit(stays.size() - 1L), Stream.of(lastStay().endedBy(end)))
            .toList();
    return new Member(reference, name, formerNames, aliases, ended, profile, entries + 1);
  }

  /// This former member, whose departure is undone.
  ///
  /// @throws IllegalArgumentException where it is one
  public Member staying() {
    if (isPresent()) {
      throw new IllegalArgumentException(reference + " is a member");
    }
    List<Stay> all =
        Stream.concat(
                stays.stream().limit(stays.size() - 1L),
                Stream.of(new Stay(lastStay().since(), lastStay().listedAt())))
            .toList();
    return new Member(reference, name, formerNames, aliases, all, profile, entries + 1);
  }

  /// This former member, back again.
  ///
  /// @throws IllegalArgumentException where it is one
  public Member back(Stay stay, Profile now) {
    if (isPresent()) {
      throw new IllegalArgumentException(reference + " is a member");
    }
    List<Stay> all = Stream.concat(stays.stream(), Stream.of(stay)).toList();
    return new Member(reference, name, formerNames, aliases, all, now, entries + 1);
  }

  /// This member with another profile.
  public Member with(Profile other) {
    return new Member(reference, name, formerNames, aliases, stays, other, entries + 1);
  }

  /// This member and another row of the same body, as one: each name, each stay.
  public Member merged(Member other) {
    List<Stay> all =
        Stream.concat(stays.stream(), other.stays.stream())
            .sorted(Comparator.comparing(stay -> stay.since().date()))
            .toList();
    return new Member(
        reference,
        name,
        formerNames,
        Stream.concat(aliases.stream(), other.names()).distinct().toList(),
        Stays.joined(all),
        profile,
        entries + 1);
  }

  /// Whether both look the same to readers.
  public boolean looksLike(Member other) {
    return name.equals(other.name)
        && formerNames.equals(other.formerNames)
        && stays.equals(other.stays)
        && profile.published().equals(other.profile.published());
  }

  private List<String> with(String alias) {
    return Stream.concat(aliases.stream(), Stream.of(alias)).distinct().toList();
  }
}
