package club.notify;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.Register;
import club.core.register.Since;
import club.core.register.Stay;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementMailTest {
  private static final Member FIRST = member("Ancien", LocalDate.of(2021, 3, 1));
  private static final Member NEWEST = member("Ville d'Aube [AD_10]", LocalDate.of(2021, 12, 20));

  @Test
  void carriesTheDraftTheCodeAndTheLink() {
    Parsed mail = mail(List.of());

    assertThat(mail.subject())
        .isEqualTo("À publier\u00a0: Ville d’Aube [AD_10] rejoint le club, qui compte 2 membres");
    assertThat(mail.text())
        .contains(
            "Un membre est arrivé depuis la dernière annonce.",
            Letters.CODE.value(),
            Letters.SITE + "/api/news/" + Letters.TOKEN.value(),
            "• Ville d’Aube [AD_10]",
            "Ville d’Aube [AD_10] joins the club, which now has 2 members")
        .doesNotContain("**", "\\");
  }

  @Test
  void saysThatNothingIsLeftToDoOnceSomebodyHasPublished() {
    Parsed mail =
        mail(
            List.of(
                new Announcement(
                    LocalDate.of(2021, 12, 21),
                    LocalDate.of(2021, 3, 1),
                    LocalDate.of(2021, 12, 20),
                    Letters.LINK_END,
                    new Announcement.Text("Bienvenue", "Ville d’Aube \\[AD\\_10\\]"),
                    Optional.empty())));

    assertThat(mail.subject()).isEqualTo("L’annonce est déjà publiée");
    assertThat(mail.text())
        .contains("Vous n’avez rien à faire.", Letters.CODE.value())
        .doesNotContain("En français");
  }

  private static Parsed mail(List<Announcement> announcements) {
    Register register =
        new Register(2, List.of(FIRST, NEWEST), List.of(), announcements, List.of());
    return Parsed.of(
        Letters.composer(Letters.CLUB)
            .compose(
                new Letter(
                    LedgerEntry.due(
                        NEWEST.reference(),
                        1,
                        MailKind.ANNOUNCEMENT,
                        new Recipient.Reviewer(Letters.REVIEWER),
                        Letters.LINK_END),
                    Letters.REVIEWER,
                    new About.News(NEWEST, register),
                    Optional.of(Letters.TOKEN),
                    Optional.empty(),
                    Optional.of(Letters.LINK_END),
                    Optional.of(Letters.CODE),
                    List.of(),
                    List.of())));
  }

  private static Member member(String name, LocalDate day) {
    return new Member(
        Reference.derived(name),
        name,
        new Stay(new Since.On(day), day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        Profile.UNKNOWN);
  }
}
