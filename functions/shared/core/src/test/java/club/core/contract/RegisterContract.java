package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.memory.Storage;
import club.core.register.Member;
import club.core.register.MemberImport;
import club.core.register.Register;
import club.core.register.Registers;
import club.core.register.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of [Registers] and [MemberImport].
public interface RegisterContract {
  LocalDate DAY = LocalDate.of(2021, 12, 20);

  /// An empty one.
  Storage storage();

  @Test
  default void isEmptyAtVersionZero() {
    assertThat(storage().registers().read())
        .isEqualTo(new Register(0, Optional.empty(), List.of(), List.of()));
  }

  @Test
  default void returnsTheAddedMembers() {
    List<Member> members =
        List.of(
            new Member("a", "L’Être & Cie", new Since.On(DAY)),
            new Member("b", "Ville d’Œuilly", new Since.OnOrBefore(DAY.minusYears(1))));

    assertThat(storage().memberImport().add(members, 0, DAY)).isTrue();

    Register register = storage().registers().read();
    assertThat(register.members()).containsExactlyInAnyOrderElementsOf(members);
    assertThat(register.version()).isEqualTo(1);
    assertThat(register.changedOn()).contains(DAY);
    assertThat(register.unreadable()).isEmpty();
  }

  @Test
  default void addsMoreThanATransactionHolds() {
    List<Member> members = members(200);

    assertThat(storage().memberImport().add(members, 0, DAY)).isTrue();

    Register register = storage().registers().read();
    assertThat(register.members()).containsExactlyInAnyOrderElementsOf(members);
    assertThat(register.version()).isPositive();
  }

  @Test
  default void addsNothingAtAnotherVersion() {
    storage().memberImport().add(members(2), 0, DAY);

    assertThat(storage().memberImport().add(List.of(late()), 0, DAY.plusDays(1))).isFalse();

    Register register = storage().registers().read();
    assertThat(register.members()).hasSize(2);
    assertThat(register.version()).isEqualTo(1);
    assertThat(register.changedOn()).contains(DAY);
  }

  @Test
  default void keepsTheLaterDayOfChange() {
    storage().memberImport().add(members(2), 0, DAY);
    storage().memberImport().add(List.of(late()), 1, DAY.minusYears(1));

    assertThat(storage().registers().read().changedOn()).contains(DAY);
    assertThat(storage().registers().read().version()).isEqualTo(2);
  }

  @Test
  default void keepsTheVersionWhereThereIsNobodyToAdd() {
    assertThat(storage().memberImport().add(List.of(), 0, DAY)).isTrue();
    assertThat(storage().registers().read().version()).isZero();
  }

  @Test
  default void addsOneOfSeveralSimultaneousLists() {
    List<Boolean> added =
        Race.of(
            4,
            i ->
                storage()
                    .memberImport()
                    .add(List.of(new Member("m" + i, "M" + i, new Since.On(DAY))), 0, DAY));

    assertThat(added).containsOnlyOnce(true);
    assertThat(storage().registers().read().members()).hasSize(1);
  }

  private static Member late() {
    return new Member("late", "Une de plus", new Since.On(DAY));
  }

  private static List<Member> members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Member("id-" + i, "Member " + i, new Since.OnOrBefore(DAY)))
        .toList();
  }
}
