package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Link;
import club.core.link.Token;
import club.core.link.Tries;
import club.core.logo.ProposedLogos;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Mailer.Sending;
import club.core.memory.InMemoryLogos;
import club.core.memory.Scene;
import club.core.news.Period;
import club.core.register.Announcement;
import club.core.register.Register;
import club.core.request.Decide;
import club.core.request.Follow;
import club.core.request.Forms;
import club.core.request.Status;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RenewLinksTest {
  private static final EmailAddress A = Scene.REVIEWERS.get(0);
  private static final EmailAddress B = Scene.REVIEWERS.get(1);

  private final Scene scene = new Scene();
  private final InMemoryLogos logos = new InMemoryLogos();
  private final Reference reference = scene.joins(Forms.least());

  /// Somebody holds a mail that they should not have.
  @Nested
  class ALeak {
    private Token token = new Token("a".repeat(26));
    private String code = "";

    @BeforeEach
    void happens() {
      scene.mails(reference);
      token = scene.staffToken(reference, A);
      code = scene.code(reference, A);
      scene.pass(Duration.ofDays(3));
    }

    @Test
    void isEndedByTheRunAndTheFreshLinkDecides() {
      RenewLinks.Report report = renew().run(Scene.REVIEWERS);

      assertThat(report.ended()).isEqualTo(2);
      assertThat(report.mails()).hasSize(2).allMatch(mail -> mail.state() == State.SENT);
      assertThat(report.underWay()).isZero();
      assertThat(decide(token, code)).isInstanceOf(Decide.Outcome.Expired.class);

      assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 0, 0));

      Token fresh = scene.staffToken(reference, A);
      assertThat(decide(token, scene.code(reference, A)))
          .isInstanceOf(Decide.Outcome.Expired.class);
      assertThat(decide(fresh, code)).isInstanceOf(Decide.Outcome.WrongCode.class);
      assertThat(status()).isEqualTo(Status.RECEIVED);
      assertThat(decide(fresh, scene.code(reference, A)))
          .isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void isOnlyReportedByThePreview() {
      RenewLinks.Report preview = renew().preview(Scene.REVIEWERS);

      assertThat(preview.ended()).isEqualTo(2);
      assertThat(preview.mails()).hasSize(2);
      assertThat(scene.table.ledger().due(reference)).isEmpty();
      assertThat(decide(token, code)).isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void givesNoFurtherTriesOnTheEndedLink() {
      decide(token, "222222");

      renew().run(Scene.REVIEWERS);

      assertThat(scene.table.links().find(Link.Purpose.STAFF, token.hash()).orElseThrow().tries())
          .isEqualTo(new Tries(1, Optional.empty()));
    }

    @Test
    void isEndedForAFormerReviewerToWhomNoFreshMailGoes() {
      RenewLinks.Report report = renew().run(List.of(B));

      assertThat(report.ended()).isEqualTo(2);
      assertThat(report.mails())
          .extracting(LedgerEntry::recipient)
          .containsExactly(new Recipient.Reviewer(B));
    }

    @Test
    void leavesTheApplicantsLinksAlone() {
      List<Link> before = applicantsLinks();

      renew().run(Scene.REVIEWERS);

      assertThat(applicantsLinks()).isEqualTo(before).hasSize(3);
    }

    @Test
    void mailsNothingAboutDecidedRequestsAndEndsTheirLinks() {
      decide(token, code);

      RenewLinks.Report report = renew().run(Scene.REVIEWERS);

      assertThat(report).isEqualTo(new RenewLinks.Report(2, List.of(), 0));
    }

    @Test
    void isEndedAgainByAnotherRun() {
      renew().run(Scene.REVIEWERS);
      scene.mails(reference);
      Token second = scene.staffToken(reference, A);

      assertThat(renew().run(Scene.REVIEWERS).ended()).isEqualTo(2);

      assertThat(decide(second, scene.code(reference, A)))
          .isInstanceOf(Decide.Outcome.Expired.class);
    }

    @Test
    void isMailedAgainWhereAFirstRunWasCutOffAfterEndingTheLinks() {
      for (Link link : staffLinks()) {
        scene.table.mending().end(link, scene.now());
      }

      RenewLinks.Report report = renew().run(Scene.REVIEWERS);

      assertThat(report.ended()).isZero();
      assertThat(report.mails()).hasSize(2);
    }
  }

  @Test
  void mailsAgainWhatWasParkedOrHasAnUnknownFateHoweverOftenItWasTried() {
    scene.mailer.answerNext(new Sending.Taken("acknowledgement"));
    scene.mailer.answerNext(new Sending.NotTaken("Rejected"));
    scene.mailer.answerNext(new Sending.Ambiguous("timeout"));
    scene.mails(reference);

    RenewLinks.Report report = renew().run(Scene.REVIEWERS);

    assertThat(report.mails())
        .extracting(LedgerEntry::state)
        .containsExactlyInAnyOrder(State.PARKED, State.UNKNOWN);
    assertThat(scene.table.ledger().due(reference))
        .hasSize(2)
        .allMatch(mail -> mail.attempts() == 0);
    assertThat(scene.mails(reference).sent()).isEqualTo(2);
  }

  @Test
  void leavesUnaskedMailboxesToAskReviewersAndDueMailsToNotify() {
    assertThat(renew().run(List.of(A, new EmailAddress("new@club.example"))))
        .isEqualTo(new RenewLinks.Report(0, List.of(), 0));
    assertThat(scene.table.mails(reference)).hasSize(3);
  }

  @Test
  void countsAMailInSendingWithAnEndedLink() {
    LedgerEntry mail = claim(A);

    RenewLinks.Report report = renew().run(Scene.REVIEWERS);

    assertThat(report).isEqualTo(new RenewLinks.Report(1, List.of(), 1));

    scene.table.ledger().settle(mail, State.SENT, "id", scene.now());
    assertThat(renew().run(Scene.REVIEWERS).mails()).hasSize(1);
  }

  @Nested
  class AMailThatIsClaimedWhileLinksEnd {
    @Test
    void isMailedAgainWhereItsLinkEndedBeforeItWasSent() {
      List<Snapshot> reads = new ArrayList<>();
      LedgerEntry mail = claim(A);
      reads.add(scene.table.survey().read());

      RenewLinks.Report report =
          renew(
                  () -> {
                    if (!reads.isEmpty()) {
                      return reads.removeFirst();
                    }
                    scene.table.ledger().settle(mail, State.SENT, "id", scene.now());
                    return scene.table.survey().read();
                  })
              .run(Scene.REVIEWERS);

      assertThat(report.ended()).isEqualTo(1);
      assertThat(report.mails()).hasSize(1);
      assertThat(scene.table.ledger().due(reference)).hasSize(3);
    }

    @Test
    void isLeftAloneWhereItsLinkWasMadeSince() {
      List<Snapshot> reads = new ArrayList<>(List.of(scene.table.survey().read()));

      RenewLinks.Report report =
          renew(
                  () -> {
                    if (!reads.isEmpty()) {
                      return reads.removeFirst();
                    }
                    scene.mails(reference);
                    return scene.table.survey().read();
                  })
              .run(Scene.REVIEWERS);

      assertThat(report).isEqualTo(new RenewLinks.Report(0, List.of(), 0));
      assertThat(decide(scene.staffToken(reference, A), scene.code(reference, A)))
          .isInstanceOf(Decide.Outcome.Decided.class);
    }
  }

  /// What a member did that awaits staff.
  @Nested
  class OfAMember {
    private final Reference member = scene.becomesMember(Forms.least());
    private final Bytes tile = Bytes.of("tile");

    @Test
    void isMailedAgainWhileItsLogoWaits() {
      logos.propose(member, tile);
      mailed(ProposedLogos.number(Bytes.of("an earlier one")), MailKind.LOGO);
      mailed(ProposedLogos.number(tile), MailKind.LOGO);

      assertThat(renewed(MailKind.LOGO))
          .hasSize(2)
          .allMatch(mail -> mail.generation() == ProposedLogos.number(tile));

      scene.mails(member);
      logos.withdraw(member);
      assertThat(renewed(MailKind.LOGO)).isEmpty();
    }

    @Test
    void isMailedAgainWhileItsAnnouncementIsADraft() {
      mailed(1, MailKind.ANNOUNCEMENT);
      scene.pass(Duration.ofDays(1));
      Reference second = scene.becomesMember(Forms.with("organisation", "Ville de Caen"));
      LedgerEntry.due(second, 1, MailKind.ANNOUNCEMENT, Scene.REVIEWERS, scene.now())
          .forEach(scene.table.outbox()::add);
      scene.mails(second);

      assertThat(renewed(MailKind.ANNOUNCEMENT))
          .hasSize(2)
          .allMatch(mail -> mail.reference().equals(second));

      scene.mails(second);
      announced();
      assertThat(renewed(MailKind.ANNOUNCEMENT)).isEmpty();
    }

    private void mailed(int number, MailKind kind) {
      LedgerEntry.due(member, number, kind, Scene.REVIEWERS, scene.now())
          .forEach(scene.table.outbox()::add);
      scene.mails(member);
    }

    private void announced() {
      Register register = scene.table.registers().read();
      Period told = Period.unannounced(register).orElseThrow();
      Announcement announcement =
          new Announcement(
              LocalDate.of(2026, 3, 3),
              told.since(),
              told.until(),
              scene.now(),
              new Announcement.Text("Bienvenue", "Ville de Caen et un autre."),
              Optional.empty());
      assertThat(scene.table.announcements().add(announcement, register.version())).isTrue();
    }

    private List<LedgerEntry> renewed(MailKind kind) {
      return renew().run(Scene.REVIEWERS).mails().stream()
          .filter(mail -> mail.kind() == kind)
          .toList();
    }
  }

  /// A reader of the whole table can neither open a link nor try codes.
  @Test
  void theTableHoldsOnlyHashesAndACodesHashIsUselessWithoutTheToken() {
    scene.mails(reference);
    Token token = scene.staffToken(reference, A);
    String code = scene.code(reference, A);

    String whole =
        scene.table.survey().read().rows().stream()
            .map(row -> row.partition() + " " + row.sort() + " " + values(row.texts()))
            .reduce("", (one, other) -> one + "\n" + other);

    assertThat(whole).contains(token.hash()).doesNotContain(token.value(), code);
    Link link = scene.table.links().find(Link.Purpose.STAFF, token.hash()).orElseThrow().link();
    assertThat(whole).contains(link.codeHash().orElseThrow());
    assertThat(List.of(code, link.hash() + code, reference + code, A.value() + code))
        .noneMatch(text -> club.core.Sha256.of(text).equals(link.codeHash().orElseThrow()));
    assertThat(link.codeHash()).contains(club.core.Sha256.of(token.value() + code));
    Follow follow = scene.follow();
    assertThat(Token.of(token.hash()).flatMap(one -> follow.show(one).progress())).isEmpty();
  }

  private static String values(List<club.core.survey.Row.Text> texts) {
    return texts.stream().map(club.core.survey.Row.Text::value).toList().toString();
  }

  /// Somebody claims the mail to this mailbox, with a link.
  private LedgerEntry claim(EmailAddress mailbox) {
    LedgerEntry mail =
        scene.table.ledger().due(reference).stream()
            .filter(due -> due.recipient().equals(new Recipient.Reviewer(mailbox)))
            .findAny()
            .orElseThrow();
    Link link =
        Link.staff(
            new Token("c".repeat(26)),
            new club.core.link.Code("7KQ2MX"),
            reference,
            1,
            mailbox,
            scene.now().plus(Link.LIFE));
    scene.table.ledger().claim(mail, List.of(link), scene.now());
    return mail;
  }

  private Decide.Outcome decide(Token token, String code) {
    return scene.decide().decide(token, Scene.accept(code));
  }

  private Status status() {
    return scene.table.requests().find(reference).orElseThrow().status();
  }

  private List<Link> staffLinks() {
    return links(true);
  }

  private List<Link> applicantsLinks() {
    return links(false);
  }

  private List<Link> links(boolean staff) {
    return scene
        .table
        .survey()
        .read()
        .contents(Content.Linked.class)
        .map(Content.Linked::link)
        .filter(link -> (link.purpose() == Link.Purpose.STAFF) == staff)
        .toList();
  }

  private RenewLinks renew() {
    return renew(scene.table.survey());
  }

  private RenewLinks renew(club.core.survey.Survey survey) {
    return new RenewLinks(
        survey, scene.table.registers(), logos, scene.table.mending(), scene.clock());
  }
}
