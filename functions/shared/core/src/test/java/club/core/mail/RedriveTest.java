package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.mail.LedgerEntry.State;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedriveTest {
  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @Test
  void makesAMailDueThatWasParkedAMomentAgo() {
    settle(State.PARKED, State.UNKNOWN);

    Redrive.Report report = redrive().run();

    assertThat(report.mails())
        .extracting(LedgerEntry::state)
        .containsExactlyInAnyOrder(State.PARKED, State.UNKNOWN, State.DUE);
    assertThat(scene.table.ledger().due(reference))
        .hasSize(3)
        .extracting(LedgerEntry::since)
        .containsOnly(scene.now());
  }

  @Test
  void makesAMailDueThatSweepHasGivenUp() {
    for (int i = 0; i < 10; i++) {
      due().forEach(mail -> settle(mail, State.PARKED));
      scene.pass(Duration.ofDays(1));
      scene.sweeps();
    }
    assertThat(scene.sweeps().stuck()).isEqualTo(3);
    assertThat(due()).isEmpty();

    redrive().run();

    assertThat(due()).hasSize(3);
  }

  @Test
  void leavesAMailThatMayBeInSending() {
    scene.table.ledger().claim(due().getFirst(), List.of(), scene.now());

    assertThat(redrive().run())
        .extracting(report -> report.mails().size(), Redrive.Report::underWay)
        .containsExactly(2, 1);
    scene.pass(Duration.ofMinutes(5));
    assertThat(redrive().run().underWay()).isZero();
  }

  @Test
  void leavesSentMailsAlone() {
    due().forEach(mail -> settle(mail, State.SENT));

    assertThat(redrive().run()).isEqualTo(new Redrive.Report(List.of(), 0));
  }

  @Test
  void changesNothingInAPreview() {
    settle(State.PARKED, State.PARKED);
    List<LedgerEntry> before = scene.table.mails(reference);

    assertThat(redrive().preview().mails()).hasSize(3);
    assertThat(scene.table.mails(reference)).isEqualTo(before);
  }

  private Redrive redrive() {
    return new Redrive(scene.table.unfinished(), scene.clock());
  }

  private List<LedgerEntry> due() {
    return scene.table.ledger().due(reference);
  }

  private void settle(State first, State second) {
    List<LedgerEntry> mails = due();
    settle(mails.get(0), first);
    settle(mails.get(1), second);
  }

  private void settle(LedgerEntry mail, State state) {
    scene.table.ledger().claim(mail, List.of(), scene.now());
    scene.table.ledger().settle(mail, state, "note", scene.now());
  }
}
