package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.limit.MailboxLimit;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Mailer.Sending;
import club.core.memory.Scene;
import club.core.request.Decide;
import club.core.request.Forms;
import club.core.survey.Row.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SendMailsTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @Test
  void writesToEachReviewerAndToTheApplicantOnce() {
    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(3, 0, 0, 0));
    assertThat(scene.mails(reference)).isEqualTo(SendMails.Report.NOTHING);

    assertThat(scene.mailer.arrived())
        .extracting(mail -> mail.to().value())
        .containsExactlyInAnyOrder(
            "a@club.example", "b@club.example", "camille@sainte-fictive.example");
  }

  @Test
  void storesTheLinkBeforeTheMailLeavesAndNeverTheToken() {
    List<Boolean> found = new ArrayList<>();

    scene.mails(
        reference,
        letter -> {
          letter
              .token()
              .ifPresent(
                  token ->
                      found.add(
                          scene.table.links().find(Link.Purpose.STAFF, token.hash()).isPresent()
                              || scene
                                  .table
                                  .links()
                                  .find(Link.Purpose.OWN, token.hash())
                                  .isPresent()));
          return new Mailer.Message(Scene.CLUB.contact(), letter.to(), club.core.Bytes.of("x"));
        });

    assertThat(found).containsExactly(true, true, true);
  }

  @Test
  void givesEachMailACode() {
    List<String> withCode = new ArrayList<>();

    scene.mails(
        reference,
        letter -> {
          letter.code().ifPresent(code -> withCode.add(letter.to().value()));
          return new Mailer.Message(Scene.CLUB.contact(), letter.to(), club.core.Bytes.of("x"));
        });

    assertThat(withCode)
        .containsExactlyInAnyOrder(
            "camille@sainte-fictive.example", "a@club.example", "b@club.example");
  }

  @Test
  void sendsNothingToAFormerReviewer() {
    Reference reference = scene.joins(Forms.least());
    scene.decideBy(Scene.REVIEWERS.subList(1, 2));

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 0, 1));
    assertThat(scene.mailer.arrived()).noneMatch(message -> message.to().equals(A));
    assertThat(scene.sweeps().blocked()).isEqualTo(1);
  }

  @Test
  void parksARefusedMailAndSendsTheRest() {
    scene.mailer.answerNext(new Sending.NotTaken("Throttling"));

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 1, 0));
  }

  @Test
  void neverSendsAnAmbiguousMailAgainByItself() {
    scene.mailer.answerNext(new Sending.Ambiguous("timeout"));

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 1, 0, 0));
    assertThat(scene.mails(reference)).isEqualTo(SendMails.Report.NOTHING);
  }

  @Test
  void parksALetterThatCannotBeWritten() {
    SendMails.Report report =
        scene.mails(
            reference,
            letter -> {
              throw new IllegalStateException("no template");
            });

    assertThat(report).isEqualTo(new SendMails.Report(0, 0, 3, 0));
  }

  @Test
  void sendsAMailAgainWithANewLinkAndCodeAndLeavesTheFormerLinkAlive() {
    scene.mailer.answerNext(new Sending.Taken("acknowledgement"));
    scene.mailer.answerNext(new Sending.Ambiguous("timeout"));
    scene.mails(reference);
    EmailAddress mailbox = unknown();
    Token first = scene.staffToken(reference, mailbox);
    String firstCode = scene.code(reference, mailbox);
    scene.pass(Duration.ofMinutes(5));

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(1, 1, 0, 0));
    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(1, 0, 0, 0));

    Token second = scene.staffToken(reference, mailbox);
    assertThat(second).isNotEqualTo(first);
    assertThat(decide(first, scene.code(reference, mailbox)))
        .isInstanceOf(Decide.Outcome.WrongCode.class);
    assertThat(decide(first, firstCode)).isInstanceOf(Decide.Outcome.Decided.class);
    assertThat(decide(second, scene.code(reference, mailbox)))
        .isInstanceOf(Decide.Outcome.Standing.class);
  }

  @Test
  void leavesAMailDueWhereItsDataCannotBeRead() {
    SendMails.Ports ports =
        new SendMails.Ports(
            scene.table.ledger(),
            scene.table.blockages(),
            scene.table.requests(),
            scene.table.waitingRequests(),
            () -> {
              throw new DependencyFailure("read", "table", new IllegalStateException());
            },
            scene.table.contacts(),
            scene.table.chronicle(),
            scene.table.proposals(),
            scene.table.morningNotes(),
            Scene::plain,
            scene.mailer,
            scene.table.quotas(),
            scene.table.unfinished());
    SendMails sendMails =
        new SendMails(
            ports,
            new MailLinks(() -> new Token("a".repeat(26)), () -> new Code("7KQ2MX"), Link.LIFE),
            Scene.REVIEWERS,
            Optional.empty(),
            new MailboxLimit(6, 100),
            scene.clock());

    assertThatThrownBy(() -> sendMails.send(reference)).isInstanceOf(DependencyFailure.class);

    assertThat(scene.table.ledger().due(reference)).hasSize(3);
    assertThat(scene.mailer.arrived()).isEmpty();
  }

  @Nested
  class ManyRequests {
    private final List<Composer.Letter> written = new ArrayList<>();

    @BeforeEach
    void limits() {
      scene.mails(reference);
      scene.limit(new MailboxLimit(6, 8));
    }

    @Test
    void areToldOfSixTimesAnHourAndLaterInOneMail() {
      List<Reference> asked = ask(9);

      assertThat(toA()).hasSize(6);
      assertThat(asked.subList(6, 9))
          .allSatisfy(one -> assertThat(scene.table.ledger().due(one)).hasSize(2));

      scene.pass(Duration.ofHours(1));
      sweep();

      assertThat(toA()).hasSize(7);
      assertThat(letters(toA().getLast()))
          .extracting(letter -> letter.request().reference())
          .containsExactlyInAnyOrderElementsOf(asked.subList(6, 9));
      assertThat(asked).allSatisfy(one -> assertThat(scene.table.ledger().due(one)).isEmpty());
    }

    @Test
    void areEachDecidedByTheirOwnLinkAndCode() {
      ask(9);
      scene.pass(Duration.ofHours(1));
      sweep();

      for (Composer.Letter letter : letters(toA().getLast())) {
        Decide.Outcome outcome =
            scene
                .decide()
                .decide(
                    letter.token().orElseThrow(),
                    Scene.refuse(letter.code().orElseThrow().value(), "Hors champ."));

        assertThat(outcome).isInstanceOf(Decide.Outcome.Decided.class);
        assertThat(
                scene.table.requests().find(letter.request().reference()).orElseThrow().decision())
            .isPresent();
      }
    }

    @Test
    void takeAlongThoseThatWaitWithTheNextThatComes() {
      ask(8);
      scene.pass(Duration.ofHours(1));

      scene.mails(joins("Ville neuve"), this::write);

      assertThat(letters(toA().getLast())).hasSize(3);
    }

    @Test
    void areToldOfNoMoreThanTheDayAllowsUntilTheNext() {
      ask(7);
      for (int hour = 0; hour < 4; hour++) {
        scene.pass(Duration.ofHours(1));
        scene.mails(joins("Plus tard " + hour), this::write);
      }
      assertThat(toA()).hasSize(8);

      scene.pass(Duration.ofDays(1));
      sweep();

      assertThat(toA()).hasSize(9);
      assertThat(scene.table.unfinished().all()).isEmpty();
    }

    @Test
    void areMailedOneByOneWhereTheyCannotBeWrittenTogether() {
      ask(9);
      scene.pass(Duration.ofHours(1));

      scene.sweeps();
      scene
          .table
          .unfinished()
          .all()
          .forEach(
              mail ->
                  scene.mails(
                      mail.reference(),
                      letter -> {
                        if (letter.about() instanceof Composer.About.Requests) {
                          throw new IllegalStateException("unwritable");
                        }
                        return write(letter);
                      }));

      assertThat(toA()).hasSize(9);
      assertThat(scene.table.unfinished().all()).isEmpty();
    }

    /// So many organisations ask, one after the other.
    private List<Reference> ask(int number) {
      List<Reference> all = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        Reference one = joins("Ville " + i);
        scene.mails(one, this::write);
        all.add(one);
      }
      return all;
    }

    private Reference joins(String town) {
      return scene.joins(Forms.with("town", town));
    }

    private void sweep() {
      scene.sweeps();
      scene.table.unfinished().all().forEach(mail -> scene.mails(mail.reference(), this::write));
    }

    private Mailer.Message write(Composer.Letter letter) {
      written.add(letter);
      return Scene.plain(letter);
    }

    /// The mails to reviewer A about new requests.
    private List<Composer.Letter> toA() {
      return written.stream()
          .filter(letter -> letter.entry().kind() == MailKind.REVIEW && letter.to().equals(A))
          .toList();
    }

    private static List<Composer.Letter> letters(Composer.Letter together) {
      return ((Composer.About.Requests) together.about()).letters();
    }
  }

  @Test
  void storesNoLinkForAMailWithoutOne() {
    scene.mails(reference);
    scene
        .decide()
        .decide(
            scene.staffToken(reference, A), Scene.refuse(scene.code(reference, A), "Hors champ"));
    long links = links();

    scene.mails(reference);

    assertThat(links()).as("those of the two receipts").isEqualTo(links + 2);
  }

  @Test
  void givesAReceiptOfAnAcceptanceTheLinkToTheMembersEntry() {
    scene.mails(reference);
    decide(scene.staffToken(reference, A), scene.code(reference, A));
    List<Composer.Letter> receipts = new ArrayList<>();

    scene.mails(
        reference,
        letter -> {
          if (letter.entry().kind() == MailKind.RECEIPT) {
            receipts.add(letter);
          }
          return Scene.plain(letter);
        });

    assertThat(receipts).hasSize(2);
    assertThat(receipts)
        .allSatisfy(
            receipt -> {
              Link link =
                  scene
                      .table
                      .links()
                      .find(Link.Purpose.STEWARD, receipt.entryToken().orElseThrow().hash())
                      .orElseThrow()
                      .link();
              assertThat(link.reference()).isEqualTo(reference);
              assertThat(link.mailbox()).contains(receipt.to());
              assertThat(
                      link.admits(receipt.entryToken().orElseThrow(), receipt.code().orElseThrow()))
                  .isTrue();
            });
  }

  @Test
  void isLeftAloneBySweepWhileItMayStillRun() {
    scene.pass(Duration.ofMinutes(4));

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(3, 0, 0, 0));
  }

  @Test
  void givesUpAfterEightTriesAndReportsIt() {
    IntStream.range(0, 3).forEach(i -> scene.mailer.answerNext(new Sending.NotTaken("Rejected")));
    scene.mails(reference);
    for (int i = 1; i < 8; i++) {
      scene.pass(Duration.ofDays(1));
      scene.sweeps();
      IntStream.range(0, 3).forEach(j -> scene.mailer.answerNext(new Sending.NotTaken("Rejected")));
      scene.mails(reference);
    }
    scene.pass(Duration.ofDays(1));

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(3, 0, 3, 0));
  }

  private Decide.Outcome decide(Token token, String code) {
    return scene.decide().decide(token, Scene.accept(code));
  }

  /// The mailbox whose mail has an unknown fate.
  private EmailAddress unknown() {
    return scene.table.unfinished().all().stream()
        .flatMap(entry -> entry.recipient().reviewer().stream())
        .findFirst()
        .orElseThrow();
  }

  private long links() {
    return scene.table.survey().read().contents(Content.Linked.class).count();
  }
}
