package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.Feedback;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.Recipient;
import club.core.request.Forms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnblockCommandTest {
  private static final EmailAddress ADDRESS = new EmailAddress("camille@sainte-fictive.example");

  private final PaperClub club = new PaperClub();
  private final Reference reference = club.scene.joins(Forms.least());

  @Test
  void saysWhatTheBlockWasAndHowManyMailsLeave() {
    blocked();
    club.bounced.add(ADDRESS);

    assertThat(unblock()).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            camille@sainte-fictive.example gets mails again: it was blocked by a bounce (General) of a mail of 2026-03-02T09:00:00Z.
            SES's suppression list no longer holds it.
            1 mail held back now due again, sent while the club runs.
            """);
    assertThat(club.bounced).isEmpty();
    assertThat(club.scene.table.blockages().find(ADDRESS)).isEmpty();
  }

  @Test
  void tellsASuppressionFromARefusal() {
    club.scene.reports(Feedback.Kind.SUPPRESSION, ADDRESS, "unknown", Optional.empty());
    club.bounced.add(ADDRESS);

    assertThat(unblock()).isZero();

    assertThat(club.printed())
        .contains(
            "gets mails again: it was on SES's suppression list (General), so SES did not try to"
                + " deliver a mail of 2026-03-02T09:00:00Z.",
            "SES's suppression list no longer holds it.");
  }

  @Test
  void saysThatAMailWasGivenUpAndSendsItAgain() {
    club.scene.mails(reference);
    LedgerEntry mail =
        LedgerEntry.due(
            reference, 1, MailKind.ACKNOWLEDGEMENT, new Recipient.Applicant(), club.scene.now());
    for (int i = 0; i < LedgerEntry.RESENDS; i++) {
      club.scene.table.deliveries().returned(mail, "earlier-" + i, club.scene.now());
    }
    club.scene.reports(
        Feedback.Kind.SOFT_BOUNCE, ADDRESS, "mail-1", Optional.of(MailLabel.of(mail)));

    assertThat(unblock()).isZero();

    assertThat(club.printed())
        .contains(
            "camille@sainte-fictive.example counts as reachable: SES gave up a mail of"
                + " 2026-03-02T09:00:00Z (General), as it did the 3 before it.",
            "1 mail held back now due again");
  }

  @Test
  void changesNothingInADryRun() {
    blocked();
    club.bounced.add(ADDRESS);

    assertThat(unblock("--dry-run")).isZero();

    assertThat(club.printed())
        .contains(
            "Dry run, nothing changed: camille@sainte-fictive.example would get mails again",
            "SES's suppression list would no longer hold it.",
            "1 mail held back would be due again.");
    assertThat(club.bounced).hasSize(1);
    assertThat(club.scene.table.blockages().find(ADDRESS)).isPresent();
  }

  @Test
  void saysThatThereIsNothingToDo() {
    assertThat(unblock()).isZero();
    assertThat(club.printed()).contains("is not blocked");
  }

  private int unblock(String... more) {
    return more.length == 0
        ? club.run("unblock", ADDRESS.value())
        : club.run("unblock", ADDRESS.value(), more[0]);
  }

  private void blocked() {
    club.scene.reports(
        Feedback.Kind.HARD_BOUNCE,
        ADDRESS,
        "unknown",
        Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, reference, 1)));
    club.scene.mails(reference);
  }
}
