package club.core.request;

import club.core.Club;
import club.core.register.Contact;
import club.core.register.Fold;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Profile;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What decisions write to the register.
///
/// @param club says in which zone a day begins
record Listings(Club club) {
  /// Puts the organisation on the list. A former member that asked again, or whose listing was
  /// undone, stays the member that it was.
  Decisions.Listing added(
      JoinRequest request, Decision decision, Optional<String> sortKey, Register register) {
    Person person = request.application().person();
    String name = decision.publishedName().orElseThrow();
    Profile profile = profile(request, sortKey);
    LocalDate today = day(decision.at());
    Stay stay = new Stay(new Since.On(today), decision.at());
    MemberChange change =
        register
            .same(name)
            .or(() -> register.member(request.reference()))
            .map(
                former ->
                    MemberChange.of(
                        former,
                        named(former, name, today).back(stay, profile),
                        RegisterEntry.What.RETURNED,
                        decision.at(),
                        Optional.of(decision.who())))
            .orElseGet(
                () ->
                    MemberChange.added(
                        new Member(request.reference(), name, stay, profile),
                        RegisterEntry.What.LISTED,
                        decision.at(),
                        Optional.of(decision.who())));
    return new Decisions.Listing(
        change,
        Optional.of(
            new Contact(person.email(), Optional.of(person.fullName()), request.language())),
        register.version());
  }

  /// The name of the member that stands in the way of listing the organisation under this name.
  static Optional<String> taken(JoinRequest request, String name, Register register) {
    return register
        .same(name)
        .filter(Member::isPresent)
        .or(() -> register.member(request.reference()).filter(Member::isPresent))
        .map(Member::name);
  }

  /// Takes the organisation off the list: its stay ends today. Lists of past days keep the name
  /// that they showed; a stay that ends on its first day is in none of them. Empty where it is no
  /// longer the member that the decision made of it.
  Optional<Decisions.Listing> undone(
      JoinRequest request, String who, Instant now, Register register) {
    return register
        .member(request.reference())
        .or(() -> request.decision().flatMap(Decision::publishedName).flatMap(register::same))
        .filter(Member::isPresent)
        .filter(member -> isOf(member, request))
        .map(
            member ->
                new Decisions.Listing(
                    MemberChange.of(
                        member,
                        member.left(new Until.On(end(member, now))),
                        RegisterEntry.What.UNDONE,
                        now,
                        Optional.of(who)),
                    Optional.empty(),
                    register.version()));
  }

  /// Whether this decision began the member's stay.
  private static boolean isOf(Member member, JoinRequest request) {
    return request
        .decision()
        .filter(decision -> decision.at().equals(member.lastStay().listedAt()))
        .isPresent();
  }

  private LocalDate end(Member member, Instant now) {
    LocalDate first = member.lastStay().since().date();
    LocalDate today = day(now);
    return today.isBefore(first) ? first : today;
  }

  /// The former member under the name of the new listing, as part of one change with its return.
  private static Member named(Member former, String name, LocalDate today) {
    if (former.names().anyMatch(borne -> Fold.of(borne).equals(Fold.of(name)))) {
      return former;
    }
    Member renamed = former.renamed(name, today);
    return new Member(
        renamed.reference(),
        renamed.name(),
        renamed.formerNames(),
        renamed.aliases(),
        renamed.stays(),
        renamed.profile(),
        former.entries());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, club.zone());
  }

  /// What the form says of the organisation. It asked for consent to publish the name alone.
  private static Profile profile(JoinRequest request, Optional<String> sortKey) {
    Organisation organisation = request.application().organisation();
    return new Profile(
        sortKey,
        Optional.of(organisation.kind()),
        Optional.of(request.application().project().stage()),
        organisation.town(),
        organisation.website(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
