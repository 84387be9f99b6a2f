package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainNameTest {
  private static final DomainName PROGRAMME = new DomainName("programme.example");

  @Test
  void isWrittenInOneWay() {
    assertThat(new DomainName(" Programme.Example. ")).isEqualTo(PROGRAMME);
    assertThat(DomainName.of("club@programme.example")).isEqualTo(PROGRAMME);
  }

  @Test
  void hasParentsOfTwoLabelsOrMore() {
    assertThat(new DomainName("a.b.programme.example").withParents())
        .extracting(DomainName::name)
        .containsExactly("a.b.programme.example", "b.programme.example", "programme.example");
  }
}
