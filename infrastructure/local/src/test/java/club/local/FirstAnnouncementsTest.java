package club.local;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.memory.InMemoryClub;
import club.core.register.Announcement;
import club.core.register.Register;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAnnouncementsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final InMemoryClub club = new InMemoryClub();

  @BeforeEach
  void aNewSystemIsFilled() {
    Members.addFirst(club.importing());
    new FirstAnnouncements(club.registers(), club.announcements(), PARIS).add("Vitam");
  }

  @Test
  void tellsOfTheSevenThatCameSinceSeptember2021() {
    Announcement announcement = register().announcements().getLast();

    assertThat(announcement.day()).isEqualTo(LocalDate.of(2021, 12, 21));
    assertThat(announcement.french())
        .isEqualTo(
            new Announcement.Text(
                "Sept nouveaux membres, et le club en compte 42",
                """
                Depuis le 28 septembre 2021, sept organisations ont rejoint le Club utilisateurs Vitam :

                - **Communauté d’agglomération Pau Béarn Pyrénées**, collectivité territoriale. L’agglomération étudie Vitam pour préparer ses choix en matière d’archivage électronique.
                - **CooNum**, entreprise. Cette coopérative du numérique installe Vitam et l’essaie, pour les services qu’elle rend aux collectivités et aux associations.
                - **Métropole Nice Côte d’Azur**, collectivité territoriale. Elle lance un projet de mise en œuvre de Vitam, pour elle-même, pour la Ville de Nice et pour d’autres organismes du territoire.
                - **Nantes métropole**, collectivité territoriale. Un premier essai (POC) lui permet d’étudier Vitam, sur lequel elle pense bâtir un service pour les collectivités de son territoire.
                - **NeoLedge**, entreprise. Cet éditeur de logiciels veut relier l’un de ses produits à Vitam.
                - **RATP**, établissement public. Elle pense recourir au service VaS et découvre Vitam dans les environnements de test ouverts aux membres du club.
                - **SRCI Groupe Salvia Developpement**, entreprise. Éditeur d’outils de dématérialisation, dont un parapheur et une signature électroniques, et opérateur de services de confiance, il s’intéresse au module de collecte, qui simplifiera le versement dans Vitam des archives de ses clients.

                Le club comptait 21 membres au 31 décembre 2020, puis 35 au 28 septembre 2021. Il en compte 42 au 20 décembre 2021. C’est deux fois plus qu’au 31 décembre 2020. Le club réunit désormais 9 collectivités territoriales (6 auparavant) et 14 entreprises (11 auparavant).

                Le club leur souhaite la bienvenue."""));
    assertThat(announcement.english())
        .isEqualTo(
            Optional.of(
                new Announcement.Text(
                    "Seven new members take the club to 42",
                    """
                    Seven organisations have joined the Vitam users’ club since 28 September 2021:

                    - **Communauté d’agglomération Pau Béarn Pyrénées**, local authority. The joint council is studying Vitam as it prepares its choices for electronic archiving.
                    - **CooNum**, company. This digital cooperative is installing and trying out Vitam for the services it offers local authorities and associations.
                    - **Métropole Nice Côte d’Azur**, local authority. It is starting a project to deploy Vitam for itself, the City of Nice and other local bodies.
                    - **Nantes métropole**, local authority. A proof of concept lets it study Vitam, on which it plans to build a service for the local authorities in its area.
                    - **NeoLedge**, company. This software vendor plans to connect one of its products to Vitam.
                    - **RATP**, public body. It is considering the VaS service, and is getting to know Vitam in the test environments open to members.
                    - **SRCI Groupe Salvia Developpement**, company. A vendor of paperless tools, among them approval and electronic signature, and a trust service provider, it is interested in the collection module, which will make it easier to transfer its clients’ archives to Vitam.

                    The club had 21 members on 31 December 2020 and 35 on 28 September 2021. As of 20 December 2021, it has 42. That is twice as many as on 31 December 2020. The club now brings together 9 local authorities (up from 6) and 14 companies (up from 11).

                    A warm welcome to them all!""")));
  }

  private Register register() {
    return club.registers().read();
  }
}
