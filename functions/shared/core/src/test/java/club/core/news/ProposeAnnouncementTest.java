package club.core.news;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.contract.Examples;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.memory.Scene;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.Since;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposeAnnouncementTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  /// At 10 o'clock on 2 March.
  private final Scene scene = new Scene();

  @Test
  void mailsEachReviewerOnceForTheNewestMember() {
    scene.pass(Duration.ofHours(-2));
    Member first = joins("Ville de Caen", TODAY.minusDays(20));
    Member newest = joins("Zeste", TODAY.minusDays(1));

    assertThat(scene.proposeAnnouncement().propose()).isEqualTo(2);
    assertThat(scene.proposeAnnouncement().propose()).isZero();

    assertThat(scene.table.mails(newest.reference()))
        .extracting(LedgerEntry::kind)
        .containsExactly(MailKind.ANNOUNCEMENT, MailKind.ANNOUNCEMENT);
    assertThat(scene.table.mails(first.reference())).isEmpty();
  }

  @Test
  void mailsNothingAtAnotherTime() {
    joins("Ville de Caen", TODAY.minusDays(1));

    assertThat(scene.proposeAnnouncement().propose()).isZero();

    scene.pass(Duration.ofDays(3).minusHours(2));

    assertThat(scene.proposeAnnouncement().propose()).isZero();
  }

  @Test
  void mailsNothingWhereEverybodyIsAnnounced() {
    scene.pass(Duration.ofHours(-2));
    joins("Ville de Caen", TODAY.minusDays(1));
    Announcement announcement =
        new Announcement(
            TODAY,
            TODAY.minusDays(30),
            TODAY,
            scene.now(),
            new Announcement.Text("Bienvenue", "Ville de Caen"),
            Optional.empty());
    assertThat(scene.table.announcements().add(announcement, 1)).isTrue();

    assertThat(scene.proposeAnnouncement().propose()).isZero();
  }

  private Member joins(String name, LocalDate day) {
    Member member = Examples.member(name, new Since.On(day));
    long version = scene.table.registers().read().version();
    assertThat(scene.table.registerChanges().write(Examples.added(member), version)).isTrue();
    return member;
  }
}
