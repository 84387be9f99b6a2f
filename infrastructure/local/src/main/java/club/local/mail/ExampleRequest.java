package club.local.mail;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// A request to join by an organisation that does not exist, as the form sends it.
///
/// @param number which one: equal numbers give equal requests, and others another organisation
public record ExampleRequest(int number) {
  private static final List<String> BODIES =
      List.of(
          "Archives départementales",
          "Centre hospitalier",
          "Bibliothèque",
          "Musée",
          "Université",
          "Métropole",
          "Observatoire",
          "Port",
          "Chambre d’agriculture",
          "Théâtre",
          "École d’architecture",
          "Syndicat des eaux");

  private static final List<String> PLACES =
      List.of(
          "Valfleury-sur-Onde",
          "Montclair-les-Vignes",
          "Sainte-Fictive",
          "Beaurivage-en-Plaine",
          "Clairbois-le-Haut",
          "Rochebrune-sur-Lys",
          "Port-Imaginaire",
          "Hautmesnil-les-Prés",
          "Fontvieille-la-Neuve",
          "Grandval-aux-Bois",
          "Pierrefeu-sur-Arne",
          "Belcastel-le-Vieux",
          "Noirlac-en-Forêt");

  private static final List<String> FIRST_NAMES =
      List.of("Camille", "Dominique", "Claude", "Maxime", "Andréa", "Lou", "Sacha");

  private static final List<String> LAST_NAMES =
      List.of("Fictif", "Exemple", "Modèle", "Imaginaire", "d’Essai");

  /// The fields of the form, by name.
  SequencedMap<String, String> fields() {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("organisation", organisation());
    fields.put("kind", "public-body");
    fields.put("stage", "testing");
    fields.put("motives", "use");
    fields.put("project", "Archiver les documents numériques que nos services produisent.");
    fields.put("firstName", one(FIRST_NAMES));
    fields.put("lastName", one(LAST_NAMES));
    fields.put("role", "Responsable des archives");
    fields.put("email", mailbox());
    fields.put("publish", "true");
    return fields;
  }

  /// The name: each pair of body and place once, then with a number.
  public String organisation() {
    int round = number / (BODIES.size() * PLACES.size());
    String name = one(BODIES) + " de " + one(PLACES);
    return round == 0 ? name : name + " n° " + (round + 1);
  }

  private String mailbox() {
    String name =
        Normalizer.normalize(one(FIRST_NAMES), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return name.toLowerCase(Locale.ROOT) + "@organisme-" + (number + 1) + ".example";
  }

  private String one(List<String> choices) {
    return choices.get(number % choices.size());
  }
}
