package club.e2e;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/// People and organisations that do not exist.
final class Applicants {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Applicants() {}

  /// A form that is filled in right, of another organisation each time.
  static Map<String, List<String>> form() {
    String name = "Organisme fictif n° " + System.nanoTime() + COUNT.incrementAndGet();
    return form(name);
  }

  /// A form that is filled in right, of this organisation.
  static Map<String, List<String>> form(String organisation) {
    Map<String, List<String>> form = new TreeMap<>();
    form.put("organisation", List.of(organisation));
    form.put("kind", List.of("public-body"));
    form.put("stage", List.of("testing"));
    form.put("motives", List.of("use", "contribute"));
    form.put("project", List.of("Archiver les données de l’Observatoire de l’invention."));
    form.put("firstName", List.of("Dominique"));
    form.put("lastName", List.of("O’Fictif-d’Exemple"));
    form.put("role", List.of("Cheffe de projet"));
    // Another address each time: one that was acknowledged hears no more for a day.
    form.put(
        "email",
        List.of(
            "dominique.%d.%d@organisme.example"
                .formatted(System.nanoTime(), COUNT.incrementAndGet())));
    form.put("publish", List.of("true"));
    return form;
  }

  static String organisation(Map<String, List<String>> form) {
    return form.getOrDefault("organisation", List.of()).getFirst();
  }

  static String email(Map<String, List<String>> form) {
    return form.getOrDefault("email", List.of()).getFirst();
  }

  static Map<String, List<String>> with(
      Map<String, List<String>> form, String field, String... values) {
    Map<String, List<String>> other = new TreeMap<>(form);
    other.put(field, List.of(values));
    return other;
  }
}
