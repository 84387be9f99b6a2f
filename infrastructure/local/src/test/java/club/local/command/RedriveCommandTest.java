package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.request.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedriveCommandTest {
  private final PaperClub club = new PaperClub();
  private final Reference reference = club.scene.joins(Forms.least());

  @Test
  void publishesWakesMailsAndDiscardsReports() {
    club.scene
        .table
        .ledger()
        .claim(club.scene.table.mails(reference).getFirst(), List.of(), club.scene.now());

    assertThat(club.run("redrive", "--stack", "paper", "--long")).isZero();

    assertThat(club.printed())
        .startsWith("2 mails due now, 4 crash reports discarded, site: no file differs")
        .contains(
            "    " + reference.value() + " review, was DUE after 0 attempts",
            "  1 mail left alone",
            "./club redrive --stack paper in five minutes")
        .doesNotContain("@");
    assertThat(club.crashes).isZero();
  }

  @Test
  void asksWhoIsAReviewerNow() {
    club.reviewers =
        List.of(new EmailAddress("a@club.example"), new EmailAddress("new@club.example"));

    club.run("redrive");

    assertThat(club.printed())
        .startsWith("3 mails due now, 1 mail made for new reviewers, ")
        .doesNotContain(reference.value());
    assertThat(club.scene.table.mails(reference)).hasSize(4);
  }

  @Test
  void changesNothingInADryRun() {
    club.reviewers = List.of(new EmailAddress("new@club.example"));

    assertThat(club.run("redrive", "--dry-run")).isZero();

    assertThat(club.printed())
        .startsWith(
            "Dry run, nothing changed: 3 mails would be due now, 1 mail would be made for new"
                + " reviewers, 4 crash reports would be discarded, ");
    assertThat(club.scene.table.mails(reference)).hasSize(3);
    assertThat(club.crashes).isEqualTo(4);
    assertThat(club.published).singleElement().hasToString("{\"dryRun\":true}");
  }
}
