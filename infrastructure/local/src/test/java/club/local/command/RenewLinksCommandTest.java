package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.link.Token;
import club.core.mail.LedgerEntry.State;
import club.core.mail.SendMails;
import club.core.memory.Scene;
import club.core.request.Decide;
import club.core.request.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewLinksCommandTest {
  private final PaperClub club = new PaperClub();
  private final Reference reference = club.scene.joins(Forms.least());

  @Test
  void endsTheLinksOfStaffAndMailsFreshOnes() {
    club.scene.mails(reference);
    Token lost = club.scene.staffToken(reference, Scene.REVIEWERS.getFirst());

    assertThat(club.run("renew-links")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            2 staff links ended, 2 mails with fresh links due now, sent while the club runs.
            """);
    assertThat(club.scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 0, 0));
    assertThat(club.scene.decide().show(lost)).isInstanceOf(Decide.Outcome.Expired.class);
    Token fresh = club.scene.staffToken(reference, Scene.REVIEWERS.getFirst());
    assertThat(club.scene.decide().show(fresh)).isInstanceOf(Decide.Outcome.Open.class);
  }

  @Test
  void changesNothingInADryRun() {
    club.scene.mails(reference);
    Token token = club.scene.staffToken(reference, Scene.REVIEWERS.getFirst());

    assertThat(club.run("renew-links", "--dry-run")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            "Dry run, nothing changed: 2 staff links would end, 2 mails with fresh links would be"
                + " due.\n");
    assertThat(club.scene.mails(reference)).isEqualTo(SendMails.Report.NOTHING);
    assertThat(club.scene.decide().show(token)).isInstanceOf(Decide.Outcome.Open.class);
  }

  @Test
  void saysWhichMailsToComeBackFor() {
    club.scene.mails(reference);
    club.run("renew-links");
    club.scene.table.mails(reference).stream()
        .filter(mail -> mail.state() == State.DUE)
        .forEach(mail -> club.scene.table.ledger().claim(mail, List.of(), club.scene.now()));

    assertThat(club.run("renew-links")).isEqualTo(1);

    assertThat(club.printed())
        .contains("2 mails left alone", "./club renew-links", "in five minutes");
  }
}
