package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.request.Forms;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyCommandTest {
  private static final String DIFFERS =
      "{\"outcome\":\"differs\",\"written\":[\"index.html\",\"en/index.html\"]}";

  private final PaperClub club = new PaperClub();

  @Test
  void saysInALineHowManyStatementsHold() {
    club.scene.mails(club.scene.joins(Forms.least()));

    assertThat(club.run("verify")).isZero();

    assertThat(club.printed())
        .matches("\\d+ hold, 4 cannot be seen in data \\(`--long` says why\\), 0 broken\n");
  }

  @Test
  void printsALineForEachStatementWhereItIsAskedTo() {
    club.scene.mails(club.scene.joins(Forms.least()));

    assertThat(club.run("verify", "--long")).isZero();

    assertThat(club.printed())
        .contains(
            " hold, 4 cannot be seen in data, 0 broken\n",
            "  2 At most one decision per request and generation.\n      holds: history entries",
            "  3 No safe method changes anything.\n      cannot be seen in data: reads are",
            "    Every row can be read.\n      holds: ");
    assertThat(club.published).singleElement().hasToString("{\"dryRun\":true}");
    assertThat(club.pauses).isEmpty();
  }

  @Test
  void looksAgainWhereAPageDiffersAndTellsWhatStillDoes() {
    answers(DIFFERS, "{\"outcome\":\"differs\",\"written\":[\"index.html\"]}");

    assertThat(club.run("verify", "--stack", "paper")).isEqualTo(1);

    assertThat(club.pauses).containsExactly(Duration.ofSeconds(10));
    assertThat(club.printed())
        .contains(
            " 3 broken\n",
            "      BROKEN:\n        index.html differs\n",
            "./club rebuild --stack paper",
            "./club redrive --stack paper")
        .doesNotContain("en/index.html", "holds: ");
  }

  @Test
  void isContentWhereThePageHasFollowedMeanwhile() {
    answers(DIFFERS, PaperClub.NOTHING);

    assertThat(club.run("verify")).isZero();
  }

  @Test
  void asksTheSiteNothingOfARecoveredTable() {
    answers(DIFFERS);

    assertThat(club.run("verify", "--table", "recovered", "--long")).isZero();

    assertThat(club.printed()).contains("publish was not asked");
    assertThat(club.published).isEmpty();
  }

  @Test
  void namesNoPersonAndNoMailboxWhereMuchIsWrong() {
    Reference reference = club.scene.joins(Forms.least());
    club.scene.mails(reference);
    club.scene.pass(Duration.ofDays(400));
    club.scene.joins(Forms.with("acronym", "ASF"));
    club.scene.pass(Duration.ofDays(400));

    assertThat(club.run("verify")).isEqualTo(1);

    assertThat(club.printed())
        .contains("BROKEN:")
        .doesNotContain("@", "camille", "Camille", "Sainte-Fictive");
  }

  private void answers(String... answers) {
    club.answers.clear();
    club.answers.addAll(List.of(answers));
  }
}
