package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.request.ErasureLedger;
import club.core.request.Forms;
import org.junit.jupiter.api.Test;

class EraseCommandTest {
  private static final EmailAddress ADDRESS = new EmailAddress("camille@sainte-fictive.example");

  private final PaperClub club = new PaperClub();
  private final Reference reference = club.scene.becomesMember(Forms.least());

  @Test
  void erasesARequestAndTheContactOfItsMember() {
    assertThat(club.run("erase", reference.value())).isZero();

    assertThat(club.printed())
        .startsWith(
            "Request %1$s is erased.\nThe contact of member %1$s is erased.\n"
                .formatted(reference));
    assertThat(club.scene.table.requests().find(reference)).isEmpty();
    assertThat(club.scene.table.contacts().find(reference)).isEmpty();
    assertThat(club.scene.table.registers().read().member(reference)).isPresent();
    assertThat(club.scene.table.erasureLedger().all())
        .extracting(ErasureLedger.Entry::reference)
        .containsOnly(reference);
  }

  @Test
  void findsAPersonByItsAddressInAnyCase() {
    assertThat(club.run("erase", "--address", "Camille@Sainte-Fictive.example")).isZero();

    assertThat(club.scene.table.requests().find(reference)).isEmpty();
    assertThat(club.scene.table.contacts().find(reference)).isEmpty();
  }

  @Test
  void changesNothingInADryRun() {
    assertThat(club.run("erase", "--address", ADDRESS.value(), "--dry-run")).isZero();

    assertThat(club.printed())
        .isEqualTo(
            "Dry run, nothing changed: Request %1$s would be erased.\nThe contact of member %1$s would be erased.\n"
                .formatted(reference));
    assertThat(club.scene.table.requests().find(reference)).isPresent();
    assertThat(club.scene.table.erasureLedger().all()).isEmpty();
  }

  @Test
  void erasesAgainWhatABackupBroughtBack() {
    club.scene
        .table
        .erasureLedger()
        .add(
            new ErasureLedger.Entry(
                ErasureLedger.Kind.REQUEST, reference, club.scene.now().minusSeconds(60)));

    assertThat(club.run("erase", "--again")).isZero();

    assertThat(club.printed()).isEqualTo("1 request and 0 contacts erased again.\n");
    assertThat(club.scene.table.requests().find(reference)).isEmpty();
  }

  @Test
  void saysThatThereIsNothingToDo() {
    assertThat(club.run("erase", "--address", "nobody@nowhere.example")).isZero();
    assertThat(club.printed()).contains("nothing to do");
    assertThat(club.run("erase", "xyz")).isEqualTo(1);
    assertThat(club.run("erase")).isEqualTo(2);
  }
}
