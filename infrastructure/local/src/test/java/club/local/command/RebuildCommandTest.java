package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RebuildCommandTest {
  private final PaperClub club = new PaperClub();

  @Test
  void saysWhatWasWritten() {
    answer("{\"outcome\":\"published\",\"written\":[\"index.html\",\"en/index.html\"]}");

    assertThat(club.run("rebuild", "--long")).isZero();
    assertThat(club.printed())
        .isEqualTo("site: 2 files written\n    index.html\n    en/index.html\n");
    assertThat(club.published).singleElement().hasToString("{\"dryRun\":false}");
  }

  @Test
  void onlyComparesInADryRun() {
    answer("{\"outcome\":\"differs\",\"written\":[\"index.html\"]}");

    assertThat(club.run("rebuild", "--dry-run")).isZero();
    assertThat(club.printed())
        .isEqualTo("Dry run, nothing changed: site: 1 file would be written\n");
    assertThat(club.published).singleElement().hasToString("{\"dryRun\":true}");
  }

  @Test
  void saysHowToLetAPageGoBack() {
    answer("{\"outcome\":\"refused\",\"written\":[],\"refused\":[\"index.html\"]}");

    assertThat(club.run("rebuild", "--stack", "paper")).isEqualTo(1);
    assertThat(club.printed()).contains("index.html", "./club rebuild --stack paper");
  }

  @Test
  void namesRowsThatCannotBeRead() {
    answer("{\"outcome\":\"unreadable\",\"written\":[],\"unreadable\":[\"REGISTER MEMBER#x\"]}");

    assertThat(club.run("rebuild")).isEqualTo(1);
    assertThat(club.printed()).contains("cannot be read", "REGISTER MEMBER#x");
  }

  @Test
  void passesTheSentenceOfAFailureOn() {
    club.answers.clear();

    assertThat(club.run("rebuild")).isEqualTo(1);
    assertThat(club.errors()).isEqualTo("Publish crashed.\n");
  }

  @Test
  void takesNoAnswerOfAnotherVersionForSuccess() {
    answer("null");

    assertThat(club.run("rebuild")).isEqualTo(1);
    assertThat(club.errors()).contains("another version");
  }

  private void answer(String answer) {
    club.answers.clear();
    club.answers.add(answer);
  }
}
