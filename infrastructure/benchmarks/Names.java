import club.core.register.NameIndex;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Compares made-up names of public bodies and firms with as many others. The names are the same on
/// each run.
final class Names {
  private static final List<String> KINDS =
      List.of(
          "Ville de ",
          "Ville de ",
          "Ville de ",
          "Communauté de communes de ",
          "Communauté d’agglomération de ",
          "Centre hospitalier de ",
          "Université de ",
          "SDIS de ",
          "Syndicat mixte de ",
          "Musée de ",
          "Institut national de ",
          "Agence nationale de ",
          "Ministère de ",
          "",
          "",
          "Groupe ");
  private static final List<String> FIRST =
      List.of("", "", "", "Saint-", "Grand ", "Pays de ", "Haute-");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "bel", "bri", "car", "cha", "don", "fer", "gar", "la", "lan", "lon", "mar", "mi",
          "mon", "na", "per", "ri", "ro", "sau", "tou", "val", "ver", "vil");
  private static final List<String> LAST =
      List.of("", "", "", "-sur-Mer", "-le-Château", " et Vallée", " Méditerranée", " Provence");

  private final Random random;

  private Names(long seed) {
    random = new Random(seed);
  }

  public static void main(String[] none) {
    System.out.println("names      index, s    compare, s   alike");
    IntStream.of(1_000, 1_000, 10_000, 20_000).forEach(Names::measure);
  }

  private static void measure(int size) {
    List<String> members = new Names(1).make(size);
    List<String> asked = new Names(2).make(size);
    long start = cpu();
    NameIndex<Integer> index = new NameIndex<>();
    IntStream.range(0, size).forEach(i -> index.add(i, members.get(i)));
    long built = cpu();
    long alike = asked.stream().filter(name -> !index.of(name).isEmpty()).count();
    long end = cpu();
    System.out.printf(
        "%-10d %-11.2f %-12.2f %d%n", size, (built - start) / 1e9, (end - built) / 1e9, alike);
  }

  /// What this thread has used, in ns: other work on the machine does not count.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private List<String> make(int size) {
    List<String> names = new ArrayList<>();
    while (names.size() < size) {
      StringBuilder place = new StringBuilder();
      for (int left = 2 + random.nextInt(3); left > 0; left--) {
        place.append(any(SYLLABLES));
      }
      place.setCharAt(0, Character.toUpperCase(place.charAt(0)));
      names.add(any(KINDS) + any(FIRST) + place + any(LAST));
    }
    return names;
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
