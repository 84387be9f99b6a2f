package club.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Resemblance.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  @Test
  void findsABodyByEachOfItsNamesOnce() {
    NameIndex<Integer> index =
        NameIndex.of(Map.of(1, List.of("Urssaf Caisse nationale", "ACOSS"), 2, List.of("Atos")));

    assertThat(index.of("Acoss"))
        .containsExactly(new NameIndex.Match<>(1, new Resemblance("Acoss", "ACOSS", Reason.SAME)));
    assertThat(index.of("Urssaf - Caisse nationale (ex-ACOSS)"))
        .containsExactly(
            new NameIndex.Match<>(
                1,
                new Resemblance("Urssaf - Caisse nationale (ex-ACOSS)", "ACOSS", Reason.FORMER)));
    assertThat(index.of("Olkoa")).isEmpty();
  }

  @Test
  void givesTheStrongestReasonFirst() {
    NameIndex<String> index = new NameIndex<>();
    index.add("words", "Musée du quai Branly - Jacques-Chirac");
    index.add("spelling", "Musée du quai Branli");
    index.add("same", "MUSEE DU QUAI BRANLY");

    assertThat(index.of("Musée du quai Branly"))
        .extracting(NameIndex.Match::key)
        .containsExactly("same", "spelling", "words");
  }

  @Test
  void findsAllThatComparingEachPairFinds() throws IOException {
    List<String> names = names();
    NameIndex<String> index = new NameIndex<>();
    names.forEach(name -> index.add(name, name));
    List<BodyName> read = names.stream().map(BodyName::of).toList();

    for (int i = 0; i < names.size(); i += 7) {
      BodyName name = read.get(i);
      List<String> alike = new ArrayList<>();
      for (int j = 0; j < names.size(); j++) {
        if (Likeness.of(name, read.get(j)).isPresent()) {
          alike.add(names.get(j));
        }
      }
      assertThat(index.of(names.get(i)))
          .extracting(NameIndex.Match::key)
          .as(names.get(i))
          .containsExactlyInAnyOrderElementsOf(alike);
    }
  }

  private static List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    for (String part : List.of("sample", "tuned", "aside")) {
      Measured.pairs("name-pairs-" + part + ".csv").stream()
          .flatMap(pair -> Stream.of(pair.one(), pair.other()))
          .forEach(names::add);
    }
    return names.stream().distinct().toList();
  }
}
