package club.core.contract;

import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import club.core.news.Announcements.Publication;
import club.core.register.Announcement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [club.core.news.Announcements].
public interface AnnouncementsContract {
  Link LINK =
      Link.steward(
          Examples.token("steward"),
          Examples.CODE,
          Examples.REFERENCE,
          Examples.ALICE,
          NOW.plus(Link.LIFE));

  /// An empty one.
  Storage storage();

  @Test
  default void publishesAndIncrementsTheVersion() {
    mailed();

    assertThat(write(announcement("A", NOW), Optional.empty(), 0, NOW)).isTrue();

    assertThat(storage().registers().read().announcements())
        .containsExactly(announcement("A", NOW));
    assertThat(storage().registers().read().version()).isEqualTo(1);
  }

  @Test
  default void replacesTheAnnouncementThatWasRead() {
    mailed();
    Announcement first = announcement("A", NOW);
    write(first, Optional.empty(), 0, NOW);
    Announcement second = announcement("B", NOW.plusSeconds(60));

    assertThat(write(second, Optional.of(first), 1, NOW)).isTrue();
    assertThat(storage().registers().read().announcements()).containsExactly(second);
  }

  @Test
  default void replacesNoOther() {
    mailed();
    Announcement first = announcement("A", NOW);
    write(first, Optional.empty(), 0, NOW);
    Announcement second = announcement("B", NOW.plusSeconds(60));

    assertThat(write(second, Optional.empty(), 1, NOW)).isFalse();
    assertThat(write(second, Optional.of(second), 1, NOW)).isFalse();
    assertThat(write(second, Optional.of(first), 0, NOW)).isFalse();

    assertThat(storage().registers().read().announcements()).containsExactly(first);
    assertThat(storage().registers().read().version()).isEqualTo(1);
  }

  @Test
  default void publishesThroughALiveLinkAlone() {
    Announcement announcement = announcement("A", NOW);

    assertThat(write(announcement, Optional.empty(), 0, NOW)).isFalse();

    mailed();

    assertThat(write(announcement, Optional.empty(), 0, NOW.plus(Link.LIFE))).isFalse();
    assertThat(storage().registers().read().announcements()).isEmpty();
  }

  @Test
  default void addsWhatWasPublishedElsewhere() {
    Announcement announcement = announcement("A", NOW);

    assertThat(storage().announcements().add(announcement, 1)).isFalse();
    assertThat(storage().announcements().add(announcement, 0)).isTrue();
    assertThat(storage().announcements().add(announcement("B", NOW), 1)).isFalse();

    assertThat(storage().registers().read().announcements()).containsExactly(announcement);
    assertThat(storage().registers().read().version()).isEqualTo(1);
  }

  private boolean write(
      Announcement after, Optional<Announcement> before, long version, Instant now) {
    return storage().announcements().write(new Publication(after, before, version, LINK, now));
  }

  private void mailed() {
    LedgerEntry mail =
        LedgerEntry.due(
            Examples.REFERENCE, 1, MailKind.RECEIPT, new Recipient.Reviewer(Examples.ALICE), NOW);
    assertThat(storage().mending().add(mail)).isTrue();
    assertThat(storage().ledger().claim(mail, List.of(LINK), NOW)).isTrue();
  }

  private static Announcement announcement(String title, Instant at) {
    return new Announcement(
        TODAY,
        TODAY.minusDays(30),
        TODAY,
        at,
        new Announcement.Text(title, "Texte"),
        Optional.of(new Announcement.Text(title, "Text")));
  }
}
