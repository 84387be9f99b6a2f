package club.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.register.Resemblance.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is found in a list of pairs of names, of which it is known whether they mean the same body.
///
/// @param blocked the pairs of different bodies that have the same name
/// @param missed the pairs of one body that do not resemble each other
/// @param warned the pairs of different bodies that resemble each other
record Measured(int same, int different, List<Pair> blocked, List<Pair> missed, List<Pair> warned) {
  record Pair(boolean same, String one, String other) {
    Optional<Reason> reason() {
      return Resemblance.between(one, other).map(Resemblance::reason);
    }
  }

  static Measured of(String file) throws IOException {
    List<Pair> same = pairs(file).stream().filter(Pair::same).toList();
    List<Pair> different = pairs(file).stream().filter(pair -> !pair.same()).toList();
    return new Measured(
        same.size(),
        different.size(),
        different.stream().filter(pair -> pair.reason().equals(Optional.of(Reason.SAME))).toList(),
        same.stream().filter(pair -> pair.reason().isEmpty()).toList(),
        different.stream().filter(pair -> pair.reason().isPresent()).toList());
  }

  static List<Pair> pairs(String file) throws IOException {
    try (InputStream bytes = Objects.requireNonNull(Measured.class.getResourceAsStream(file))) {
      return new String(bytes.readAllBytes(), UTF_8).lines().skip(1).map(Measured::pair).toList();
    }
  }

  /// Names with a comma are in quotes; none has a quote in it.
  private static Pair pair(String line) {
    String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", 3);
    return new Pair(cells[0].equals("1"), cells[1].replace("\"", ""), cells[2].replace("\"", ""));
  }
}
