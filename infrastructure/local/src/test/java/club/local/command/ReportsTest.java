package club.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.EmailAddress;
import club.local.ClubProblem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What an operator reads.
class ReportsTest {
  private static final EmailAddress ADDRESS = new EmailAddress("a@club.example");
  private static final String NOTHING = "{\"outcome\":\"unchanged\",\"written\":[]}";
  private static final String DIFFERS =
      "{\"outcome\":\"differs\",\"written\":[\"index.html\",\"en/index.html\"]}";

  private final PaperClub club = new PaperClub();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Nested
  class OfUnblock {
    @Test
    void saysWhatTheBlockWasAndHowManyMailsLeave() {
      club.listed = true;
      tell(
          "unblock",
          "{'outcome':'unblocked','mails':2,'block':{'reason':'complaint','note':'abuse','since':'2026-03-02T09:00:00Z'}}");

      assertThat(run(new Unblock(ADDRESS, false)))
          .isEqualTo(
              """
              a@club.example gets mails again: it was blocked by a complaint (abuse) of a mail of 2026-03-02T09:00:00Z.
              SES's own list has forgotten it.
              2 mails held back now due again, to leave while the club runs.
              """);
    }

    @Test
    void changesNothingInADryRun() {
      club.listed = true;
      tell("unblock", "{'outcome':'previewed','mails':1}");

      assertThat(run(new Unblock(ADDRESS, true)))
          .isEqualTo("1 mail held back would be due again.\n");
      assertThat(club.events.getFirst().path("dryRun").asBoolean()).isTrue();
    }

    @Test
    void saysThatThereIsNothingToDo() {
      tell("unblock", "{'outcome':'unblocked','mails':0}");

      assertThat(run(new Unblock(ADDRESS, false))).contains("is not blocked");
    }
  }

  @Nested
  class OfRotateKeys {
    @Test
    void saysWhatIsToBeDoneAfterALeakAlsoWhereTheKeysCannotBeTaken() {
      tell("rotate-keys", "{'outcome':'rotated','keys':[{'key':'link','dropped':1}],'ended':3}");
      club.untakable = "The stack cannot be changed.";

      assertThatThrownBy(() -> run(new RotateKeys(List.of("link"), true, false)))
          .isInstanceOf(ClubProblem.class);

      assertThat(printed.toString(UTF_8))
          .contains(
              "3 reviewers' links have ended now.",
              "./club rotate-keys --mail-again --stack paper    sends staff");
    }

    @Test
    void takesNoKeysInADryRun() {
      tell("rotate-keys", "{'outcome':'previewed','keys':[{'key':'code','dropped':0}]}");
      club.untakable = "The stack cannot be changed.";

      assertThat(run(new RotateKeys(List.of(), false, true)))
          .contains("code    would get a new key; the current one stays as the former.");
    }

    @Test
    void takesKeysThatWereMadeBefore() {
      assertThat(run(new TakeKeys())).isEqualTo("The functions have them now.\n");
    }
  }

  @Nested
  class OfVerify {
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void looksAgainWhereAPageDiffersAndTellsWhatStillDoes() {
      club.publishedFirst.add(DIFFERS);
      club.published = "{\"outcome\":\"differs\",\"written\":[\"index.html\"]}";
      tell("verify", "{'outcome':'holds','lines':[]}");

      run(new Verify(pauses::add));

      assertThat(pauses).hasSize(1);
      assertThat(club.events.getLast().path("published"))
          .hasToString("{\"written\":[\"index.html\"],\"refused\":[]}");
      assertThat(club.events.getLast().path("reviewers")).hasToString("[\"a@club.example\"]");
    }

    @Test
    void looksOnceWhereNothingDiffers() {
      club.published = NOTHING;
      tell("verify", "{'outcome':'holds','lines':[]}");

      assertThat(run(new Verify(pauses::add))).contains("Nothing was found");
      assertThat(pauses).isEmpty();
    }

    @Test
    void saysWhatDoesNotHoldAndWhatToDo() {
      club.published = NOTHING;
      tell(
          "verify",
          "{'outcome':'broken','lines':[{'number':2,'sentence':'One.','result':'broken','count':1,'where':['K7M2-QX4C twice']}]}");

      assertThat(new Verify(pauses::add).run(club, new PrintStream(printed, true, UTF_8)))
          .isFalse();
      assertThat(printed.toString(UTF_8))
          .contains(
              "  2 One.\n      DOES NOT HOLD:\n        K7M2-QX4C twice\n",
              "./club rebuild --stack paper",
              "./club redrive --stack paper");
    }
  }

  @Nested
  class OfRedrive {
    @Test
    void saysWhoIsAsked() {
      club.published = NOTHING;
      tell("redrive", "{'outcome':'redriven','mails':[],'asked':2,'underWay':1,'crashReports':0}");

      assertThat(run(new Redrive(false)))
          .contains(
              "no file differs",
              "Mails: none left undone.",
              "2 mails to mailboxes that became reviewers after a request had come, due now.",
              "./club redrive --stack paper in five minutes",
              "0 reports discarded");
      assertThat(club.events.getLast().path("reviewers")).hasSize(1);
    }
  }

  @Nested
  class OfRebuild {
    @Test
    void saysHowToLetAPageGoBack() {
      club.published = "{\"outcome\":\"refused\",\"written\":[],\"refused\":[\"index.html\"]}";

      assertThat(new Rebuild(false).run(club, new PrintStream(printed, true, UTF_8))).isFalse();
      assertThat(printed.toString(UTF_8)).contains("index.html", "./club rebuild --stack paper");
    }
  }

  private void tell(String command, String answer) {
    club.told.put(command, answer.replace('\'', '"'));
  }

  private String run(Command command) {
    assertThat(command.run(club, new PrintStream(printed, true, UTF_8))).isTrue();
    return printed.toString(UTF_8);
  }
}
