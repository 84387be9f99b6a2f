package club.local;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.memory.InMemoryClub;
import club.core.register.Announcement;
import club.core.register.ImportMembers;
import club.core.register.Register;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstFactsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final InMemoryClub club = new InMemoryClub();

  @BeforeEach
  void aNewSystemIsFilled() {
    new ImportMembers(club.registers(), club.registerChanges(), PARIS).run(Members.first());
    new FirstFacts(club.registers(), club.registerChanges(), club.announcements(), PARIS)
        .add("Vitam");
  }

  @Test
  void counts21MembersAtTheEndOf2020And42InDecember2021() {
    assertThat(register().counts())
        .containsExactly(
            new Register.Count(LocalDate.of(2020, 12, 31), 21, false),
            new Register.Count(LocalDate.of(2021, 4, 1), 29, false),
            new Register.Count(LocalDate.of(2021, 5, 4), 32, false),
            new Register.Count(LocalDate.of(2021, 9, 28), 35, true),
            new Register.Count(LocalDate.of(2021, 12, 20), 42, true));
  }

  @Test
  void tellsOfTheSevenThatCameSinceSeptember2021() {
    Announcement announcement = register().announcements().getLast();

    assertThat(announcement.day()).isEqualTo(LocalDate.of(2021, 12, 21));
    assertThat(announcement.french())
        .isEqualTo(
            new Announcement.Text(
                "Sept nouveaux membres, et le club en compte 42",
                """
                """));
    assertThat(announcement.english())
        .isEqualTo(
            Optional.of(
                new Announcement.Text(
                    "Seven new members take the club to 42",
                    """
                    """)));
  }

  private Register register() {
    return club.registers().read();
  }
}
