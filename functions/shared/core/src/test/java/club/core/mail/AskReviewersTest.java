package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskReviewersTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final EmailAddress NEW = new EmailAddress("new@club.example");

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @Test
  void asksAMailboxThatBecameAReviewerAfterTheRequestArrived() {
    scene.mails(reference);

    List<LedgerEntry> made = ask().run(List.of(A, NEW));

    assertThat(made)
        .extracting(LedgerEntry::kind, LedgerEntry::recipient)
        .containsExactly(tuple(MailKind.REVIEW, new Recipient.Reviewer(NEW)));
    scene.decideBy(List.of(A, NEW));
    assertThat(scene.mails(reference).sent()).isEqualTo(1);
    assertThat(scene.mailer.arrived().getLast().to()).isEqualTo(NEW);
    assertThat(ask().run(List.of(A, NEW))).isEmpty();
  }

  @Test
  void treatsAnAddressInAnotherCaseAsTheSameMailbox() {
    assertThat(ask().preview(List.of(new EmailAddress("A@club.example")))).isEmpty();
  }

  @Test
  void previewsTheMailsAndMakesNoneDue() {
    assertThat(ask().preview(List.of(NEW))).hasSize(1);
    assertThat(ask().preview(List.of(NEW))).hasSize(1);
    assertThat(scene.table.mails(reference)).hasSize(3);
  }

  @Test
  void asksNobodyAboutADecidedRequest() {
    scene.mails(reference);
    scene.decide().decide(scene.staffToken(reference, A), Scene.accept(scene.code(reference, A)));

    assertThat(ask().preview(List.of(NEW))).isEmpty();
  }

  private AskReviewers ask() {
    return new AskReviewers(scene.table.survey(), scene.table.mending(), scene.clock());
  }
}
