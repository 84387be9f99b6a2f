package club.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Resemblance.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @Nested
  class Folded {
    @ParameterizedTest
    @CsvSource({
      "Ministère de l’Éducation,MINISTERE DE L'EDUCATION",
      "Pau-Béarn  Pyrénées,Pau Béarn Pyrénées",
      "Institut national de la propriété industrielle (INPI),Institut National de la Propriété Industrielle",
      "Office français de protection des réfugiés et apatrides (Ofpra),Office français de protection des réfugiés et apatrides",
      "Straße,STRASSE",
      "Łódź,lodz",
      "Øresund,oresund",
      "Đà Nẵng,da nang",
      "ISTANBUL,ıstanbul",
      "Þór,thor",
      "l'Oural,lʼOural",
      "l’Oural,lʻOural",
      "l′Oural,lꞌOural",
      "Quai d’Orsay – Paris,quai d'Orsay-Paris",
      "XDemat,Xdemat",
      "Œuvre d'Ængus,OEUVRE D’AENGUS"
    })
    void areTheSame(String one, String other) {
      assertThat(Fold.of(one)).isEqualTo(Fold.of(other));
    }

    @Test
    void keepsANameOfWhichNothingWouldRemain() {
      assertThat(Fold.of("(CEA)")).isNotEqualTo(Fold.of("(CGI)"));
      assertThat(Fold.of("ʼʼ")).isNotEmpty();
      assertThat(Fold.of("++")).isNotEqualTo(Fold.of("--"));
    }
  }

  @Nested
  class Ordered {
    @Test
    void asAFrenchReaderLooksThemUp() {
      List<String> ordered =
          List.of(
              "Académie d’Alpha",
              "Département de l'Aube",
              "Departement du Bas",
              "Département des Cîmes",
              "École zéro",
              "L’Émeraude",
              "Étoile",
              "zèbre");

      assertThat(ordered.reversed().stream().sorted(FrenchOrder.BY_NAME)).isEqualTo(ordered);
    }

    @Test
    void theSameWayWhateverOrderTheyComeIn() {
      assertThat(Stream.of("Été", "ete", "ÉTÉ").sorted(FrenchOrder.BY_NAME))
          .isEqualTo(Stream.of("ÉTÉ", "Été", "ete").sorted(FrenchOrder.BY_NAME).toList());
    }
  }

  @Nested
  class Alike {
    @ParameterizedTest
    @CsvSource({
      "Toulon Provence Méditerranée,La métropole Toulon Provence Méditerranée,LEGAL_FORM",
      "Musée du quai Branly - Jacques-Chirac,Musée du quai Branly,WORDS",
      "Métropole Nice Côte d'Azur,Métropole de Nice Côté d'Azur,SPELLING",
      "Maison des Sciences de l’Homme Mondes (MSH Mondes),MSH Mondes,ACRONYM",
      "SopraSteria,Sopra Steria,SPELLING",
      "Communauté d'agglomération de Paris Vallée de la Marne,l'agglomération de Paris Vallée de la Marne,KIND",
      "Digitech,Digitch,SPELLING",
      "Digitech,Dagitech,SPELLING",
      "Digitech,Digitecs,SPELLING",
      "Etablissement public des musées d'Orsay et de l'Orangerie (EPMO),Etablissement public du musée d’Orsay et du musée de l’Orangerie (EPMO),ACRONYM",
      "Ministère de l’Éducation nationale et de la Jeunesse,Ministère de l'Éducation nationale,WORDS",
      "Établissement de communication et de production audiovisuelle de la Défense (ECPAD),ECPAD,ACRONYM"
    })
    void warnsOfTheSameBody(String one, String other, Reason reason) {
      assertThat(Resemblance.between(one, other)).map(Resemblance::reason).contains(reason);
      assertThat(Resemblance.between(other, one)).map(Resemblance::reason).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
      "Conseil départemental du Gard,Conseil départemental de la Gironde",
      "Ministère de la Culture,DRAC Bretagne",
      "DRAC Hauts-de-France,Université polytechnique Hauts de France",
      "Ville de Paris,Archives de Paris",
      "Nantes métropole,Toulouse métropole",
      "Ville de Paris,Préfecture de police de Paris",
      "Aix Marseille Provence métropole,Aix Marseille université",
      "DRAC Bretagne,DRAC Pays de la Loire",
      "Ministère de la Culture,Ministère de la Justice",
      "Ville de Nantes,Université de Nantes",
      "Digitech,Dagitach",
      "CGI,CEA"
    })
    void doesNotWarnOfOtherBodies(String one, String other) {
      assertThat(Resemblance.between(one, other)).isEmpty();
      assertThat(Resemblance.between(other, one)).isEmpty();
    }
  }
}
