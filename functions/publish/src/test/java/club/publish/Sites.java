package club.publish;

import club.core.Club;
import club.core.contract.Examples;
import club.core.register.Register;
import club.core.register.Since;
import club.core.site.PublicFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Rendered sites of a club.
final class Sites {
  static final Club CLUB = Examples.club("Programme Vitam", "Vitam");

  /// The members of December 2021, in no order.
  static final List<String> MEMBERS_2021 =
      List.of(
          "Xelians",
          "XDemat",
          "Winbantu",
          "Urssaf - Caisse nationale (ex-ACOSS)",
          "Toulon Provence Méditerranée",
          "TGIR Huma-Num",
          "SRCI Groupe Salvia Developpement",
          "SopraSteria",
          "Smile",
          "RATP",
          "Olkoa",
          "NeoLedge",
          "Nantes métropole",
          "Musée du quai Branly - Jacques-Chirac",
          "Mintika",
          "Ministère des Solidarités et de la Santé",
          "Ministère de la Transition écologique et solidaire",
          "Ministère de l'Europe et des Affaires étrangères",
          "Ministère de l’Éducation nationale et de la Jeunesse",
          "Ministère de la Culture",
          "Ministère des Armées",
          "Métropole Nice Côte d'Azur",
          "Lex Persona",
          "Institut national de la propriété industrielle (INPI)",
          "Etablissement Public d'Exploitation du Livre Foncier Informatisé (EPELFI)",
          "CooNum",
          "Conseil départemental de Vaucluse",
          "Conseil départemental de Seine-et-Marne",
          "Conseil départemental de l'Hérault",
          "Conseil départemental de la Gironde",
          "Communauté d'agglomération Pau Béarn Pyrénées",
          "Communauté d'agglomération de Cergy-Pontoise",
          "Commissariat à l'énergie atomique et aux énergies alternatives (CEA)",
          "Centre Informatique National de l'Enseignement Supérieur (CINES)",
          "Centre Hospitalier d'Avranches-Granville",
          "CGI",
          "Caisse nationale de l'Assurance Maladie (CNAM)",
          "Atos",
          "Akompano",
          "Agence de Services et de Paiement (ASP)",
          "Agence nationale de traitement automatisé des infractions (ANTAI)",
          "Agence nationale de sécurité sanitaire de l’alimentation, de l’environnement et du travail"
              + " (ANSES)");

  private Sites() {}

  static Register list(List<String> names) {
    Since since = new Since.OnOrBefore(LocalDate.of(2021, 12, 20), Optional.empty());
    return new Register(7, names.stream().map(name -> Examples.member(name, since)).toList());
  }

  static Register empty() {
    return new Register(0, List.of());
  }

  static SiteRenderer renderer() {
    return new SiteRenderer(CLUB, "https://club.example");
  }

  /// All files, those without the register first.
  static List<PublicFile> files(Register register) {
    SiteRenderer renderer = renderer();
    return Stream.concat(renderer.fixed().stream(), renderer.render(register)).toList();
  }

  static PublicFile file(Register register, String path) {
    return files(register).stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path));
  }

  static Document page(Register register, String path) {
    return Jsoup.parse(file(register, path).bytes().text());
  }
}
