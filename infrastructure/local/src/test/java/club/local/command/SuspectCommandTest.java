package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.request.ApplicationForm.Reading;
import club.core.request.Forms;
import club.core.request.Join;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspectCommandTest {
  private final PaperClub club = new PaperClub();

  @Test
  void listsWhatIsKeptAside() {
    Reference suspect = suspect();

    assertThat(club.run("suspect", "list")).isZero();
    assertThat(club.printed())
        .startsWith(
            "1 request kept aside.\n" + suspect + "  2026-03-02  Archives de Sainte-Fictive\n")
        .doesNotContain("versement", "camille@");
    club.run("suspect", "list", "--long");
    assertThat(club.printed()).contains("    Étudier le versement des archives de la commune.\n");
  }

  @Test
  void releasesOne() {
    Reference suspect = suspect();

    assertThat(club.run("suspect", "release", suspect.value(), "--dry-run")).isZero();
    assertThat(club.printed()).startsWith("Dry run, nothing changed: " + suspect);
    assertThat(club.scene.table.mails(suspect)).isEmpty();
    assertThat(club.run("suspect", "release", suspect.value())).isZero();
    assertThat(club.printed()).contains("is released, and its mails are due now");
    assertThat(club.scene.table.mails(suspect)).hasSize(3);
    assertThat(club.run("suspect", "release", suspect.value())).isEqualTo(1);
    assertThat(club.printed()).contains("No request " + suspect + " is kept aside");
  }

  @Test
  void asksForAReference() {
    assertThat(club.run("suspect", "release", "x")).isEqualTo(2);
    assertThat(club.errors()).contains("'x' is not a reference");
    assertThat(club.run("suspect")).isEqualTo(2);
  }

  private Reference suspect() {
    Reading.Complete form =
        new Reading.Complete(Forms.application(Forms.least()), Optional.empty(), true);
    Join.Outcome outcome = club.scene.join().join(form, Language.FRENCH, Network.UNKNOWN);
    return ((Join.Outcome.Received) outcome).reference();
  }
}
