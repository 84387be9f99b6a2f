package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.request.Forms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedriveCommandTest {
  private final PaperClub club = new PaperClub();
  private final Reference reference = club.scene.joins(Forms.least());

  @Test
  void publishesWakesMailsAndDiscardsReports() {
    club.scene
        .table
        .ledger()
        .claim(club.scene.table.mails(reference).getFirst(), Optional.empty(), club.scene.now());

    assertThat(club.run("redrive", "--stack", "paper")).isZero();

    assertThat(club.printed())
        .contains(
            "no file differs",
            "Mails: 2 mails unfinished; due now, sent while the club runs.",
            "    " + reference.value() + " review, was DUE after 0 attempts",
            "  1 mail left alone",
            "./club redrive --stack paper in five minutes",
            "Crashes: 4 reports discarded")
        .doesNotContain("@");
    assertThat(club.crashes).isZero();
  }

  @Test
  void asksWhoIsAReviewerNow() {
    club.reviewers =
        List.of(new EmailAddress("a@club.example"), new EmailAddress("new@club.example"));

    club.run("redrive");

    assertThat(club.printed())
        .contains("3 mails unfinished", "1 mail to new reviewers about waiting requests, due now.");
    assertThat(club.scene.table.mails(reference)).hasSize(4);
  }

  @Test
  void changesNothingInADryRun() {
    club.reviewers = List.of(new EmailAddress("new@club.example"));

    assertThat(club.run("redrive", "--dry-run")).isZero();

    assertThat(club.printed())
        .contains(
            "3 mails unfinished; would be due now",
            "1 mail to new reviewers about waiting requests, would be made.",
            "4 reports would be discarded");
    assertThat(club.scene.table.mails(reference)).hasSize(3);
    assertThat(club.crashes).isEqualTo(4);
    assertThat(club.published).singleElement().hasToString("{\"dryRun\":true}");
  }
}
