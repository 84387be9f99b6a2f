package club.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchOrderTest {
  private record Filed(String name, Optional<String> key) {}

  /// The club's page of 20 December 2021. Two names are elsewhere on it:
  ///
  /// | name | on the page | why it is here |
  /// |---|---|---|
  /// | CGI | before Centre Hospitalier | an acronym is filed as a word: C, E before C, G |
  /// | Ministère des Solidarités | after de la Transition | "des" and "de la" are not read: S before T |
  ///
  /// And these look wrong to who reads little words, accents or case: Armées before Culture,
  /// Éducation before Europe, Pau Béarn after de Cergy, Seine-et-Marne after l'Hérault, CooNum
  /// after Conseil, SopraSteria before SRCI.
  @Test
  void filesTheMembersAsAFrenchLibrarianDoes() {
    List<String> filed =
        """
        Agence nationale de sécurité sanitaire de l’alimentation, de l’environnement et du travail (ANSES)
        Agence nationale de traitement automatisé des infractions (ANTAI)
        Agence de Services et de Paiement (ASP)
        Akompano
        Atos
        Caisse nationale de l'Assurance Maladie (CNAM)
        Centre Hospitalier d'Avranches-Granville
        Centre Informatique National de l'Enseignement Supérieur (CINES)
        CGI
        Commissariat à l'énergie atomique et aux énergies alternatives (CEA)
        Communauté d'agglomération de Cergy-Pontoise
        Communauté d'agglomération Pau Béarn Pyrénées
        Conseil départemental de la Gironde
        Conseil départemental de l'Hérault
        Conseil départemental de Seine-et-Marne
        Conseil départemental de Vaucluse
        CooNum
        Etablissement Public d'Exploitation du Livre Foncier Informatisé (EPELFI)
        Institut national de la propriété industrielle (INPI)
        Lex Persona
        Métropole Nice Côte d'Azur
        Ministère des Armées
        Ministère de la Culture
        Ministère de l’Éducation nationale et de la Jeunesse
        Ministère de l'Europe et des Affaires étrangères
        Ministère des Solidarités et de la Santé
        Ministère de la Transition écologique et solidaire
        Mintika
        Musée du quai Branly - Jacques-Chirac
        Nantes métropole
        NeoLedge
        Olkoa
        RATP
        Smile
        SopraSteria
        SRCI Groupe Salvia Developpement
        TGIR Huma-Num
        Toulon Provence Méditerranée
        Urssaf - Caisse nationale (ex-ACOSS)
        Winbantu
        XDemat
        Xelians
        """
            .lines()
            .toList();

    assertThat(filed.reversed().stream().sorted(FrenchOrder.BY_NAME)).isEqualTo(filed);
  }

  @Test
  void filesForeignLettersUnderTheirOwn() {
    List<String> filed =
        List.of(
            "Æon", "Đà Nẵng", "İzmir", "ıstakoz", "Łódź", "Luz", "Odon", "ʻOhana", "Œuvre", "Øst",
            "Straße", "Strate", "Þor", "Zèbre");

    assertThat(filed.reversed().stream().sorted(FrenchOrder.BY_NAME))
        .containsExactly(
            "Æon", "Đà Nẵng", "ıstakoz", "İzmir", "Łódź", "Luz", "Odon", "Œuvre", "ʻOhana", "Øst",
            "Straße", "Strate", "Þor", "Zèbre");
  }

  @Test
  void filesUnderTheSortKeyWhereThereIsOne() {
    Stream<Filed> names =
        Stream.of(
            new Filed("Urssaf", Optional.empty()),
            new Filed("Ville de Caen", Optional.of("Caen")),
            new Filed("Atos", Optional.empty()));

    assertThat(
            names.sorted(
                Comparator.comparing(
                    (Filed one) -> one.key().orElse(one.name()), FrenchOrder.BY_NAME)))
        .extracting(Filed::name)
        .containsExactly("Atos", "Ville de Caen", "Urssaf");
  }

  @ParameterizedTest
  @CsvSource({"Łódź,L", "L’Œuvre,O", "ʻOhana,O", "Straße,S", "Étoile,E", "3M,#", "++,#", "La,L"})
  void hasALetter(String name, String letter) {
    assertThat(FrenchOrder.letter(name)).isEqualTo(letter);
  }
}
