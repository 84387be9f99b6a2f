package club.local.list;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.contract.Examples;
import club.core.memory.InMemoryClub;
import club.core.memory.Scene;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Since;
import club.publish.SiteRenderer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The published list of members, imported into another club.
class PublishedListTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

  private static final List<String> NAMES =
      List.of(
          "=Somme",
          "+Loin",
          "-Moins",
          "@Home",
          "'=Guillemet",
          "'Ange",
          "L'Écume, \"archives\"",
          "Conseil départemental de l’Hérault");

  @Test
  void bringsTheSameNamesBackWhateverASpreadsheetWouldTakeForAFormula() {
    Register first =
        new Register(
            1,
            NAMES.stream()
                .map(name -> Examples.member(name, new Since.OnOrBefore(DAY, Optional.empty())))
                .toList());
    InMemoryClub other = new InMemoryClub();

    other
        .importing()
        .run(
            List.of(
                ImportFile.read("members.csv", csv(first), Optional.of(DAY), false, DAY)
                    .roll()
                    .orElseThrow()),
            List.of());

    assertThat(other.registers().read().present())
        .extracting(Member::name)
        .containsExactlyInAnyOrderElementsOf(NAMES);
  }

  private static byte[] csv(Register register) {
    return new SiteRenderer(Scene.CLUB, "https://club.example")
        .render(register)
        .filter(file -> file.path().equals("members.csv"))
        .findFirst()
        .map(file -> file.bytes().text().getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }
}
