package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainTest {
  private static final Domain PROGRAMME = new Domain("programme.example");

  @Test
  void isWrittenInOneWay() {
    assertThat(new Domain(" Programme.Example. ")).isEqualTo(PROGRAMME);
    assertThat(Domain.of("club@programme.example")).isEqualTo(PROGRAMME);
  }

  @Test
  void holdsItselfAndWhatIsUnderIt() {
    assertThat(PROGRAMME.isWithin(PROGRAMME)).isTrue();
    assertThat(new Domain("mail.programme.example").isWithin(PROGRAMME)).isTrue();
    assertThat(new Domain("myprogramme.example").isWithin(PROGRAMME)).isFalse();
    assertThat(PROGRAMME.isWithin(new Domain("mail.programme.example"))).isFalse();
  }

  @Test
  void hasParentsOfTwoLabelsOrMore() {
    assertThat(new Domain("a.b.programme.example").withParents())
        .extracting(Domain::name)
        .containsExactly("a.b.programme.example", "b.programme.example", "programme.example");
  }
}
