package club.core.register;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.register.RegisterEntry.What;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out what a list means for the members of a register. It writes nothing.
final class RollPlan {
  private final Roll roll;
  private final NavigableSet<LocalDate> lists;
  private final Evidence evidence;
  private final Matching matching;
  private final Map<Reference, Member> before = new LinkedHashMap<>();
  private final Map<Reference, Member> after;
  private final Map<Reference, Contact> contacts = new HashMap<>();

  /// A plan for this list.
  ///
  /// @param lists the days of all lists that were imported whole
  /// @param zone where a day begins
  RollPlan(
      Roll roll,
      Register register,
      NavigableSet<LocalDate> lists,
      List<Ruling> rulings,
      ZoneId zone) {
    this.roll = roll;
    this.lists = lists;
    evidence = new Evidence(lists, zone);
    register.members().forEach(member -> before.put(member.reference(), member));
    after = new LinkedHashMap<>(before);
    matching = Matching.of(roll, register.members(), rulings);
    matching
        .added()
        .forEach((reference, mention) -> after.put(reference, added(reference, mention)));
    matching
        .mentioned()
        .forEach(
            (member, mentions) -> after.computeIfPresent(member, (_, one) -> said(one, mentions)));
    roll.day().filter(day -> !lists.contains(day)).ifPresent(this::leave);
  }

  /// Adds what the list says of contacts, where it is new.
  RollPlan with(Contacts known) {
    matching
        .mentioned()
        .forEach(
            (member, mentions) ->
                mentions.stream()
                    .flatMap(mention -> mention.contact().stream())
                    .findFirst()
                    .filter(
                        address ->
                            known
                                .find(member)
                                .map(Contact::address)
                                .filter(address::equals)
                                .isEmpty())
                    .ifPresent(address -> contacts.put(member, contact(address))));
    return this;
  }

  /// Whether each name of the list is decided.
  boolean isWhole() {
    return matching.probable().isEmpty();
  }

  /// The register once this is done.
  Register applied(Register register) {
    return new Register(
        register.version(),
        List.copyOf(after.values()),
        register.milestones(),
        register.announcements(),
        register.offerings(),
        register.unreadable());
  }

  /// Each change of a member.
  ///
  /// @param now when it is made
  List<MemberChange> changes(Instant now) {
    return after.keySet().stream().flatMap(member -> change(member, now)).toList();
  }

  /// What it comes to.
  ImportReport report() {
    return ImportReport.of(roll, matching, before, after, contacts.keySet());
  }

  private static Contact contact(EmailAddress address) {
    return new Contact(address, Optional.empty(), Language.FRENCH);
  }

  private Member added(Reference reference, Mention mention) {
    boolean isDated = mention.joined().isPresent() || !isListed(mention);
    Stay stay =
        isDated
            ? evidence.stay(mention)
            : evidence.named(List.of(), roll.day().orElseThrow()).getFirst();
    return new Member(reference, mention.name(), stay, Profile.UNKNOWN);
  }

  private Member said(Member member, List<Mention> mentions) {
    List<Stay> stays = member.stays();
    Member named = member;
    for (Mention mention : mentions) {
      stays = mention.hasPeriod() ? evidence.during(stays, mention) : stays;
      if (isListed(mention)) {
        stays = evidence.named(stays, roll.day().orElseThrow());
        named = named(named, mentions, mention);
      }
      for (String alias : mention.names().toList()) {
        boolean isNew = named.names().noneMatch(name -> Fold.areEqual(name, alias));
        named = isNew ? named.alsoKnownAs(alias) : named;
      }
    }
    return with(named, stays, profile(member.profile(), mentions), member.entries());
  }

  /// A list that has another name of a member beside the known one gives it no other.
  private Member named(Member member, List<Mention> mentions, Mention mention) {
    LocalDate day = roll.day().orElseThrow();
    String shown = member.nameOn(day);
    return mentions.stream().anyMatch(one -> Fold.areEqual(one.name(), shown))
        ? member
        : new Naming(lists).named(member, mention.name(), day);
  }

  private boolean isListed(Mention mention) {
    return roll.day().filter(mention::isOn).isPresent();
  }

  /// What the latest list says replaces what is known, as does a list without a date; an earlier
  /// list fills in what is not known.
  private Profile profile(Profile known, List<Mention> mentions) {
    boolean isLatest = roll.day().flatMap(day -> Optional.ofNullable(lists.higher(day))).isEmpty();
    Profile profile = known;
    for (Mention mention : mentions) {
      profile = isLatest ? mention.facts().over(profile) : mention.facts().under(profile);
    }
    return profile;
  }

  /// Of a day of which a list was imported before, another list only adds.
  private void leave(LocalDate day) {
    before.forEach(
        (reference, member) -> {
          if (!matching.mentioned().containsKey(reference) && !matching.isUndecided(reference)) {
            List<Stay> stays = evidence.missing(member.stays(), day);
            after.put(reference, with(member, stays, member.profile(), member.entries()));
          }
        });
  }

  private static Member with(Member member, List<Stay> stays, Profile profile, int entries) {
    return new Member(
        member.reference(),
        member.name(),
        member.formerNames(),
        member.aliases(),
        stays,
        profile,
        entries);
  }

  private Stream<MemberChange> change(Reference reference, Instant now) {
    Optional<Contact> contact = Optional.ofNullable(contacts.get(reference));
    Optional<Member> known = Optional.ofNullable(before.get(reference));
    Member member = Objects.requireNonNull(after.get(reference));
    if (known.filter(member::equals).isPresent() && contact.isEmpty()) {
      return Stream.empty();
    }
    MemberChange change =
        known
            .map(
                was ->
                    MemberChange.of(
                        was,
                        with(member, member.stays(), member.profile(), was.entries() + 1),
                        what(was, member),
                        now,
                        Optional.empty()))
            .orElseGet(() -> MemberChange.added(member, What.IMPORTED, now, Optional.empty()));
    return Stream.of(contact.map(change::with).orElse(change));
  }

  private static What what(Member was, Member is) {
    if (was.isPresent() != is.isPresent()) {
      return is.isPresent() ? What.RETURNED : What.LEFT;
    }
    if (!was.name().equals(is.name())) {
      return What.RENAMED;
    }
    if (!was.stays().equals(is.stays()) || !was.formerNames().equals(is.formerNames())) {
      return What.IMPORTED;
    }
    if (!was.profile().equals(is.profile())) {
      return What.PROFILE_CHANGED;
    }
    return was.aliases().equals(is.aliases()) ? What.CONTACT_CHANGED : What.ALIAS_ADDED;
  }
}
