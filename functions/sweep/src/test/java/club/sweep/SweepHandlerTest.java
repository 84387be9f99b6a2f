package club.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.Invocation;
import club.core.Reference;
import club.core.entry.AskYearly;
import club.core.mail.Feedback;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.Sweep;
import club.core.mail.Unfinished;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SweepHandlerTest {
  private final Scene scene = new Scene();
  private final List<String> log = new ArrayList<>();

  @Test
  void wakesAnUnclaimedMailAndLogsOneLine() {
    Reference reference = scene.joins(Forms.least());
    scene.pass(Duration.ofMinutes(10));

    handle();

    assertThat(log)
        .singleElement()
        .asString()
        .matches(
            "\\{\"requestId\":\"r-1\",\"function\":\"sweep\",\"outcome\":\"woken\",\"ms\":\\d+,"
                + "\"announcements\":0,\"asked\":0,\"blocked\":0,\"broken\":0,\"digests\":0,"
                + "\"expired\":0,\"forgotten\":0,\"reminded\":0,\"stuck\":0,\"unfinished\":3,\"warned\":0,"
                + "\"woken\":3\\}");
    assertThat(scene.table.ledger().due(reference))
        .extracting(LedgerEntry::since)
        .containsOnly(scene.now());
  }

  @Test
  void doesNothingWhereNothingIsUnfinished() {
    handle();

    assertThat(log).singleElement().asString().contains("\"outcome\":\"idle\"");
  }

  @Test
  void isStuckWhereEveryReviewersMailboxIsBlocked() {
    Reference reference = scene.joins(Forms.least());
    for (EmailAddress mailbox : Scene.REVIEWERS) {
      scene.reports(
          Feedback.Kind.COMPLAINT,
          mailbox,
          "id",
          Optional.of(new MailLabel(MailKind.REVIEW, reference, 1)));
    }
    scene.mails(reference);

    handle();

    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"stuck\"", "\"blocked\":2", "\"stuck\":1")
        .doesNotContain("@");
  }

  @Test
  void runsTheOthersWhereOneFailsAndFailsAtTheEnd() {
    Reference reference = scene.joins(Forms.least());
    scene.pass(Duration.ofMinutes(10));
    Unfinished broken =
        new Unfinished() {
          @Override
          public List<LedgerEntry> all() {
            throw new DependencyFailure("read", "table", new IllegalStateException());
          }

          @Override
          public List<LedgerEntry> blocked() {
            return List.of();
          }

          @Override
          public List<LedgerEntry> about(Reference reference) {
            return List.of();
          }

          @Override
          public boolean wake(LedgerEntry entry, Instant now) {
            return false;
          }
        };

    assertThatThrownBy(() -> handle(broken)).isInstanceOf(DependencyFailure.class);

    assertThat(scene.table.mornings().last()).isPresent();
    assertThat(scene.table.ledger().due(reference)).hasSize(3);
    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"failed\"", "DependencyFailure", "\"asked\":0");
  }

  private void handle() {
    handle(scene.table.unfinished());
  }

  private void handle(Unfinished unfinished) {
    new SweepHandler(
            new Sweep(unfinished, scene.clock()),
            scene.proposeAnnouncement(),
            new AskYearly(
                scene.table.confirmations(),
                scene.table.registers(),
                Duration.ofDays(365),
                scene.clock()),
            scene.beginDay(),
            scene.forget())
        .handle(new Invocation("sweep", "r-1", log::add));
  }
}
