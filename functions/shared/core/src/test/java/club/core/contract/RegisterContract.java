package club.core.contract;

import static club.core.Language.FRENCH;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.added;
import static club.core.contract.Examples.member;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.memory.Storage;
import club.core.register.Contact;
import club.core.register.FormerName;
import club.core.register.Logo;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Milestone;
import club.core.register.Offering;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.register.RegisterChanges;
import club.core.register.RegisterEntry.What;
import club.core.register.Registers;
import club.core.register.Ruling;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of [Registers] and [RegisterChanges].
public interface RegisterContract {
  LocalDate DAY = LocalDate.of(2021, 12, 20);

  /// An empty one.
  Storage storage();

  @Test
  default void isEmptyAtVersionZero() {
    assertThat(storage().registers().read()).isEqualTo(new Register(0, List.of()));
  }

  @Test
  default void returnsTheAddedMembers() {
    Member first = member("L’Être & Cie", new Since.On(DAY));
    Since before = new Since.OnOrBefore(DAY, Optional.of(DAY.minusYears(1)));
    Member second = member("Ville d’Œuilly", before);

    assertThat(storage().registerChanges().write(added(first, second), 0)).isTrue();

    Register register = storage().registers().read();
    assertThat(register.members()).containsExactlyInAnyOrder(first, second);
    assertThat(register.version()).isEqualTo(1);
    assertThat(register.unreadable()).isEmpty();
  }

  @Test
  default void returnsAllThatIsKnownOfAMember() {
    Member member = known();

    storage().registerChanges().write(added(member), 0);

    assertThat(storage().registers().read().members()).containsExactly(member);
  }

  @Test
  default void addsMoreThanATransactionHolds() {
    List<Member> members = members(200);

    assertThat(storage().registerChanges().write(added(members), 0)).isTrue();

    Register register = storage().registers().read();
    assertThat(register.members()).containsExactlyInAnyOrderElementsOf(members);
    assertThat(register.version()).isPositive();
  }

  @Test
  default void addsNothingAtAnotherVersion() {
    storage().registerChanges().write(added(members(2)), 0);

    assertThat(storage().registerChanges().write(added(late()), 0)).isFalse();

    Register register = storage().registers().read();
    assertThat(register.members()).hasSize(2);
    assertThat(register.version()).isEqualTo(1);
  }

  @Test
  default void addsNoMemberTwice() {
    storage().registerChanges().write(added(late()), 0);

    assertThat(storage().registerChanges().write(added(late()), 1)).isFalse();
    assertThat(storage().registers().read().version()).isEqualTo(1);
  }

  @Test
  default void keepsTheVersionWhereThereIsNothingToChange() {
    assertThat(storage().registerChanges().write(List.of(), 0)).isTrue();
    assertThat(storage().registers().read().version()).isZero();
  }

  @Test
  default void changesAMember() {
    storage().registerChanges().write(added(late()), 0);
    Member renamed = late().renamed("Une autre", DAY.plusDays(9));

    assertThat(storage().registerChanges().write(List.of(changed(late(), renamed)), 1)).isTrue();

    assertThat(storage().registers().read()).isEqualTo(new Register(2, List.of(renamed)));
  }

  @Test
  default void keepsTheVersionWhereReadersSeeNoChange() {
    storage().registerChanges().write(added(late()), 0);
    Member known = late().alsoKnownAs("Une de trop");

    assertThat(storage().registerChanges().write(List.of(changed(late(), known)), 1)).isTrue();

    assertThat(storage().registers().read()).isEqualTo(new Register(1, List.of(known)));
  }

  @Test
  default void changesNoMemberThatHasChangedSince() {
    storage().registerChanges().write(added(late()), 0);
    Member known = late().alsoKnownAs("Une de trop");
    storage().registerChanges().write(List.of(changed(late(), known)), 1);

    Member renamed = late().renamed("Une autre", DAY.plusDays(9));

    assertThat(storage().registerChanges().write(List.of(changed(late(), renamed)), 1)).isFalse();
    assertThat(storage().registers().read().members()).containsExactly(known);
  }

  @Test
  default void mergesTwoMembersIntoOne() {
    Member other = member("Une autre", new Since.On(DAY));
    storage().registerChanges().write(added(late(), other), 0);
    Member one = late().merged(other);

    assertThat(storage().merging().merge(changed(late(), one), other, 1)).isTrue();

    assertThat(storage().registers().read()).isEqualTo(new Register(2, List.of(one)));
  }

  @Test
  default void recordsNumbersOfMembers() {
    Milestone first = new Milestone(DAY.minusYears(1), 21);
    storage().registerChanges().record(List.of(first), 0);
    List<Milestone> two = List.of(new Milestone(first.date(), 22), new Milestone(DAY, 42));

    assertThat(storage().registerChanges().record(two, 1)).isTrue();
    assertThat(storage().registerChanges().record(two, 1)).isFalse();

    assertThat(storage().registers().read())
        .isEqualTo(new Register(2, List.of(), two, List.of(), List.of()));
  }

  @Test
  default void replacesTheOfferings() {
    Offering first =
        new Offering(
            Offering.Kind.WORK,
            "la préservation",
            Optional.of("preservation"),
            Optional.of(2017),
            Optional.of(2019));
    Offering second =
        new Offering(
            Offering.Kind.TOOLS, "Forum", Optional.empty(), Optional.empty(), Optional.empty());
    storage().registerChanges().offer(List.of(first), 0);

    assertThat(storage().registerChanges().offer(List.of(second, first), 1)).isTrue();
    assertThat(storage().registerChanges().offer(List.of(), 1)).isFalse();

    assertThat(storage().registers().read().offerings()).containsExactly(second, first);
    assertThat(storage().registers().read().version()).isEqualTo(2);
  }

  @Test
  default void writesAContactWithTheChangeOfItsMember() {
    Contact contact =
        new Contact(new EmailAddress("alice@example.org"), Optional.of("Alice M."), FRENCH);
    List<MemberChange> changes = added(late()).stream().map(one -> one.with(contact)).toList();

    assertThat(storage().registerChanges().write(changes, 0)).isTrue();

    assertThat(storage().contacts().find(late().reference())).contains(contact);
  }

  @Test
  default void keepsTheHistoryOfAMemberInItsOrder() {
    storage().registerChanges().write(added(late()), 0);
    MemberChange change = changed(late(), late().renamed("Une autre", DAY.plusDays(9)));
    storage().registerChanges().write(List.of(change), 1);

    assertThat(storage().chronicle().of(late().reference()))
        .containsExactly(added(late()).getFirst().entry(), change.entry());
    assertThat(storage().chronicle().of(Reference.derived("nobody"))).isEmpty();
  }

  @Test
  default void keepsTheDaysOfImportedLists() {
    storage().importedLists().add(DAY.plusDays(1));
    storage().importedLists().add(DAY);
    storage().importedLists().add(DAY);

    assertThat(storage().importedLists().days()).containsExactly(DAY, DAY.plusDays(1));
    assertThat(storage().registers().read()).isEqualTo(new Register(0, List.of()));
  }

  @Test
  default void keepsWhichNamesAreToldApart() {
    Ruling apart = new Ruling("Cité de l'Écrit", "Cité de l'écrit / Nord # 2", false);

    storage().importedLists().tellApart(apart);
    storage().importedLists().tellApart(apart);

    assertThat(storage().importedLists().toldApart()).containsExactly(apart);
    assertThat(storage().importedLists().days()).isEmpty();
  }

  @Test
  default void addsOneOfSeveralSimultaneousLists() {
    List<Boolean> added =
        Race.of(
            4,
            i -> storage().registerChanges().write(added(member("M" + i, new Since.On(DAY))), 0));

    assertThat(added).containsOnlyOnce(true);
    assertThat(storage().registers().read().members()).hasSize(1);
  }

  private static MemberChange changed(Member before, Member after) {
    return MemberChange.of(before, after, What.RENAMED, NOW, Optional.of("Alice M."));
  }

  private static Member late() {
    return member("Une de plus", new Since.On(DAY));
  }

  private static Member known() {
    Stay former = new Stay(new Since.On(DAY), NOW, Optional.of(new Until.On(DAY.plusYears(1))));
    Stay second =
        new Stay(
            new Since.On(DAY.plusYears(2)),
            NOW,
            Optional.of(new Until.OnOrBefore(DAY.plusYears(3))));
    return new Member(
        Reference.derived("known"),
        "Ville d’Œuilly",
        List.of(new FormerName("Œuilly", DAY.plusMonths(1))),
        List.of("Mairie d’Œuilly"),
        List.of(former, second),
        new Profile(
            Optional.of("Oeuilly"),
            Optional.of(OrganisationKind.LOCAL_AUTHORITY),
            Optional.of(Stage.TESTING),
            Optional.of("Œuilly"),
            Optional.of(new Website("https://oeuilly.example/")),
            Optional.of(
                new ProjectSentence("Verse ses actes.", Optional.of("It archives its acts."))),
            Optional.of(new Logo("0123456789abcdef", 480, 320)),
            true),
        1);
  }

  private static List<Member> members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> member("Member " + i, new Since.OnOrBefore(DAY, Optional.empty())))
        .toList();
  }
}
