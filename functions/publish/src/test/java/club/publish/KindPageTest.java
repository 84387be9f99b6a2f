package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class KindPageTest {
  @Test
  void saysTheKindOnceForAllItsMembers() {
    Document page = Sites.page(Histories.vitam(), "membres/collectivites/index.html");

    assertThat(page.expectFirst("h1").text()).startsWith("Collectivités");
    assertThat(page.select(".members > li").eachText())
        .containsExactly(
            "Conseil départemental du Gard Nouveau depuis 2022",
            "Ville de Caen Nouveau depuis 2022 · L’Isle-d’Abeau · archives.example Raccorde l’état civil.");
  }
}
