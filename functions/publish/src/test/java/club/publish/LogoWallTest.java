package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.contract.Examples;
import club.core.register.Logo;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.Register;
import club.core.register.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LogoWallTest {
  private static final Logo LOGO = new Logo("0123456789abcdef", 480, 320);

  private static Member member(String name, boolean consents) {
    Member member = Examples.member(name, new Since.On(LocalDate.of(2026, 1, 2)));
    Profile bare = Profile.UNKNOWN;
    return member.with(
        new Profile(
            bare.sortKey(),
            bare.kind(),
            bare.stage(),
            bare.town(),
            bare.website(),
            bare.project(),
            Optional.of(LOGO),
            consents));
  }

  private static final Register REGISTER =
      new Register(
          3,
          List.of(
              Examples.member("Musée de l'Encre", new Since.On(LocalDate.of(2026, 1, 2))),
              member("Ville de Montreval", true),
              member("Agence \"du\" <Livre>", false)));

  @Test
  void showsEachMemberByItsLogoOrItsName() {
    Document page = Sites.page(REGISTER, "logos/index.html");

    assertThat(page.select(".logos > li")).hasSize(3);
    assertThat(page.select(".logos .name").eachText())
        .containsExactly("Agence \"du\" <Livre>", "Musée de l’Encre");
    assertThat(page.select(".logos img").eachAttr("alt")).containsExactly("Ville de Montreval");
  }

  @Test
  void reservesTheRoomOfALogoAndLoadsItLate() {
    Element image = Sites.page(REGISTER, "en/logos/index.html").expectFirst(".logos img");

    assertThat(image.attr("src")).isEqualTo("/logos/0123456789abcdef-small.png");
    assertThat(image.attr("srcset")).isEqualTo("/logos/0123456789abcdef-large.png 2x");
    assertThat(image.attr("width")).isEqualTo("240");
    assertThat(image.attr("height")).isEqualTo("160");
    assertThat(image.attr("loading")).isEqualTo("lazy");
  }

  @Test
  void speaksOfLogosOnceThereIsOne() {
    assertThat(Sites.page(REGISTER, "logos/index.html").expectFirst(".lead").text())
        .startsWith("Certains membres nous ont confié leur logo");
    assertThat(
            Sites.page(Sites.list(Sites.MEMBERS_2021), "logos/index.html")
                .expectFirst(".lead")
                .text())
        .startsWith("Chaque membre est ici par son nom");
  }

  @Test
  void leadsToTheList() {
    assertThat(Sites.page(REGISTER, "logos/index.html").select("main a").eachAttr("href"))
        .containsExactly("/#membre");
  }

  @Test
  void isLinkedFromTheFrontPageOnceThereIsALogo() {
    assertThat(Sites.page(REGISTER, "index.html").select("a[href=/logos/]")).hasSize(1);
    assertThat(Sites.page(Sites.list(Sites.MEMBERS_2021), "index.html").select("a[href=/logos/]"))
        .isEmpty();
  }
}
