package club.local;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.memory.InMemoryClub;
import club.core.register.ImportReport;
import club.core.register.Register;
import club.core.register.Roll;
import club.local.list.ImportFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lists that exist of the club, imported.
class MembersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final InMemoryClub club = new InMemoryClub();

  @Test
  void beginsWithTheClubOfDecember2021() {
    Members.addFirst(club.importing());
    Register first = register();
    Members.addFirst(club.importing());

    assertThat(register()).isEqualTo(first);
    assertThat(first.counts())
        .containsExactly(
            new Register.Count(LocalDate.of(2020, 12, 31), 21, false),
            new Register.Count(LocalDate.of(2021, 4, 1), 29, false),
            new Register.Count(LocalDate.of(2021, 5, 4), 32, false),
            new Register.Count(LocalDate.of(2021, 9, 28), 35, true),
            new Register.Count(LocalDate.of(2021, 12, 20), 42, true));
    assertThat(first.members()).allMatch(member -> member.profile().kind().isPresent());
    assertThat(first.same("RATP").orElseThrow().profile().published().project()).isPresent();
    assertThat(first.changes(LocalDate.of(2021, 9, 28), LocalDate.of(2021, 12, 20)).joined())
        .hasSize(7);
  }

  /// | list | members | joined since the one before |
  /// |---|---|---|
  /// | 2021-12-20 | 42 | |
  /// | 2022-03-07 | 44 | 2 |
  /// | 2022-09-16 | 50 | 6 |
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-12-20 | 42 | ",
        "2022-03-07 | 44 | Coexya;Direction interministérielle du numérique",
        "2022-09-16 | 50 | C6;Communauté d'agglomération de Paris Vallée de la Marne;Conseil"
            + " départemental du Gard;Ministère de la Justice;Société du Grand Paris;Université de"
            + " Lille",
      })
  void rebuildsTheHistoryFromTheThreeLists(LocalDate day, int members, String joined)
      throws IOException {
    List<ImportReport> reports = new ArrayList<>();
    for (String name :
        List.of(
            "/list/members-2022-09-16.txt",
            "/members-2021-12-20.txt",
            "/list/club-page-2021-12-20.md",
            "/list/members-2022-03-07.txt")) {
      reports.addAll(club.importing().run(List.of(roll(name)), List.of()));
    }

    assertThat(reports)
        .allSatisfy(
            report -> {
              assertThat(report.probable()).isEmpty();
              assertThat(report.gone()).isEmpty();
              assertThat(report.spelt()).isEmpty();
            });
    Register register = register();
    assertThat(register.on(day).members()).hasSize(members);
    assertThat(register.days()).hasSize(3);
    Optional<LocalDate> before = Optional.ofNullable(register.days().lower(day));
    assertThat(
            before
                .map(earlier -> register.changes(earlier, day).joined())
                .orElse(List.of())
                .stream()
                .map(listed -> listed.name()))
        .containsExactlyElementsOf(joined == null ? List.of() : List.of(joined.split(";")));
  }

  private static Roll roll(String resource) throws IOException {
    try (InputStream file = MembersTest.class.getResourceAsStream(resource)) {
      return ImportFile.read(
              resource, Objects.requireNonNull(file).readAllBytes(), Optional.empty(), false, TODAY)
          .roll()
          .orElseThrow();
    }
  }

  private Register register() {
    return club.registers().read();
  }
}
