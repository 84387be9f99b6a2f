package club.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.memory.InMemoryClub;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportMembersTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

  private final InMemoryClub club = new InMemoryClub();
  private final ImportMembers use =
      new ImportMembers(club.registers(), club.registerChanges(), ZoneOffset.UTC);

  @Test
  void addsWhatIsNewAndASecondRunChangesNothing() {
    List<String> names = List.of("Atos", "CGI");

    assertThat(use.run(DAY, names).added()).containsExactly("Atos", "CGI");
    Register first = club.registers().read();
    assertThat(use.run(DAY, names).same()).containsExactly("Atos", "CGI");

    assertThat(club.registers().read()).isEqualTo(first);
    assertThat(first.changedOn()).contains(DAY);
    assertThat(first.members())
        .extracting(member -> member.lastStay().since())
        .containsOnly(new Since.OnOrBefore(DAY, Optional.empty()));
  }

  @Test
  void distinguishesTheSameTheProbableAndTheGone() {
    use.run(DAY, List.of("SopraSteria", "XDemat", "Mintika"));

    ImportMembers.Report report =
        use.run(DAY.plusYears(1), List.of("Sopra Steria", "Xdemat", "C6"));

    assertThat(report.added()).containsExactly("C6");
    assertThat(report.same()).containsExactly("Xdemat");
    assertThat(report.probable())
        .containsExactly(
            new Resemblance("Sopra Steria", "SopraSteria", Resemblance.Reason.SPELLING));
    assertThat(report.gone()).containsExactly("Mintika");
    assertThat(club.registers().read().members())
        .extracting(Member::name)
        .containsExactlyInAnyOrder("SopraSteria", "XDemat", "Mintika", "C6");
  }

  @Test
  void treatsTwoAlikeNamesOfOneListAsTwoBodies() {
    use.run(DAY, List.of("Musée du quai Fictif"));

    ImportMembers.Report report =
        use.run(DAY, List.of("Musée du quai Fictif", "Musée du quai Fictif Nord"));

    assertThat(report.added()).containsExactly("Musée du quai Fictif Nord");
  }

  @Test
  void changesNothingInAPreview() {
    use.preview(DAY, List.of("Atos"));

    assertThat(club.registers().read().members()).isEmpty();
  }

  @Test
  void neverMovesTheDateOfTheListBack() {
    use.run(DAY, List.of("Atos"));
    use.run(DAY.minusYears(1), List.of("CGI"));

    assertThat(club.registers().read().changedOn()).contains(DAY);
  }

  @Test
  void addsMoreThanOneTransactionHolds() {
    List<String> names = IntStream.range(0, 250).mapToObj(i -> "Organisme n° " + i).toList();

    assertThat(use.run(DAY, names).added()).hasSize(250);
    assertThat(club.registers().read().members()).hasSize(250);
  }
}
