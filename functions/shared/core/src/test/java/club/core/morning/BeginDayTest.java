package club.core.morning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.WorkingDays;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Mailer;
import club.core.mail.Outbox;
import club.core.mail.Sweep;
import club.core.memory.Scene;
import club.core.register.Announcement;
import club.core.request.Decide;
import club.core.request.Decision;
import club.core.request.Forms;
import club.core.request.Honeypot;
import club.core.request.JoinRequest;
import club.core.request.ReleaseSuspect;
import club.core.request.Status;
import club.core.request.Verdict;
import club.core.survey.Snapshot;
import club.core.verify.Verify;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BeginDayTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final EmailAddress B = Scene.REVIEWERS.getLast();

  /// The first day of the scene.
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private int asked;

  /// It is 10:00 in Paris.
  private final Scene scene = new Scene();

  @BeforeEach
  void theClubHasHadAMorning() {
    scene.beginDay().begin();
  }

  @Nested
  class WhileARequestWaits {
    private final Reference reference = scene.joins(Forms.least());

    @BeforeEach
    void itsMailsAreSent() {
      scene.mails(reference);
    }

    @Test
    void remindsReviewersAfterFiveWorkingDaysAndAgainAfterFiveMore() {
      List<LocalDate> reminded = new ArrayList<>();
      live(
          30,
          day -> {
            if (scene.mails(reference).sent() > 0) {
              reminded.add(day);
            }
          });

      assertThat(reminded)
          .extracting(day -> WorkingDays.between(MONDAY, day))
          .containsExactly(5, 10, 15, 20);
    }

    @Test
    void countsNoHoliday() {
      // Tuesday, 28 April; 1 and 8 May are holidays.
      scene.pass(Duration.ofDays(57));
      Reference later = scene.joins(Forms.with("acronym", "X"));
      scene.mails(later);
      List<LocalDate> reminded = new ArrayList<>();

      live(
          10,
          day -> {
            if (scene.mails(later).sent() > 0) {
              reminded.add(day);
            }
          });

      assertThat(reminded).containsExactly(LocalDate.of(2026, 5, 6));
    }

    @Test
    void remindsWithAFreshLinkAndCode() {
      Token first = scene.staffToken(reference, A);

      live(7, _ -> scene.mails(reference));

      assertThat(scene.staffToken(reference, A)).isNotEqualTo(first);
      assertThat(accept()).isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void remindsNobodyOnceItIsDecided() {
      accept();
      scene.mails(reference);
      int sent = scene.mailer.arrived().size();

      live(30, _ -> scene.mails(reference));

      assertThat(scene.mailer.arrived()).hasSize(sent);
    }

    @Test
    void tellsTheEscalationAddressOnce() {
      live(60, _ -> scene.mails(reference));

      assertThat(mails(reference, MailKind.ESCALATION))
          .singleElement()
          .satisfies(
              mail -> {
                assertThat(mail.state()).isEqualTo(State.SENT);
                assertThat(WorkingDays.between(MONDAY, day(mail.since()))).isEqualTo(10);
              });
      var letter = scene.letter(MailKind.ESCALATION, reference, Scene.ESCALATION);
      assertThat(letter.token()).isEmpty();
      assertThat(letter.code()).isEmpty();
      assertThat(letter.about())
          .isInstanceOfSatisfying(
              About.Overdue.class,
              about -> assertThat(about.reviewers()).isEqualTo(Scene.REVIEWERS));
    }

    @Test
    void mailsAReviewerWhoCameLater() {
      EmailAddress c = new EmailAddress("c@club.example");
      scene.decideBy(List.of(A, B, c));

      live(1, _ -> scene.mails(reference));

      assertThat(scene.staffToken(reference, c)).isNotNull();
    }

    @Test
    void mailsAFreshLinkWhereNoneLives() {
      Token ended = scene.staffToken(reference, A);
      scene.table.survey().read().links().stream()
          .filter(link -> link.purpose().isReviewers())
          .forEach(link -> scene.table.mending().end(link, scene.now()));

      live(1, _ -> scene.mails(reference));

      assertThat(scene.staffToken(reference, A)).isNotEqualTo(ended);
      assertThat(accept()).isInstanceOf(Decide.Outcome.Decided.class);
    }

    /// The schedule stood still for longer than a link lives.
    @Test
    void mailsAFreshLinkOnceTheScheduleRunsAgain() {
      scene.pass(Duration.ofDays(45));

      live(1, _ -> scene.mails(reference));

      assertThat(accept()).isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void leavesAMailThatIsUnderWayOrBlocked() {
      Reference other = scene.joins(Forms.with("acronym", "X"));

      live(30, _ -> scene.mails(reference));

      assertThat(scene.table.ledger().due(other))
          .filteredOn(mail -> mail.kind() == MailKind.REVIEW)
          .extracting(LedgerEntry::attempts)
          .containsOnly(0);
    }

    @Test
    void triesAMailThatFailedForGoodAfreshWithTheReminder() {
      Reference other = scene.joins(Forms.with("acronym", "X"));
      for (int attempt = 1; attempt <= 8; attempt++) {
        scene.mailer.answerNext(new Mailer.Sending.NotTaken("MessageRejected"));
        scene.mailer.answerNext(new Mailer.Sending.NotTaken("MessageRejected"));
        scene.mails(other);
        if (attempt < 8) {
          scene
              .table
              .unfinished()
              .all()
              .forEach(mail -> scene.table.unfinished().wake(mail, scene.now()));
        }
      }
      assertThat(scene.table.unfinished().all()).isNotEmpty().allMatch(Sweep::isStuck);

      live(7, _ -> scene.mails(other));

      assertThat(mails(other, MailKind.REVIEW))
          .extracting(LedgerEntry::state)
          .containsOnly(State.SENT);
    }

    private Decide.Outcome accept() {
      return scene
          .decide()
          .decide(scene.staffToken(reference, A), Scene.accept(scene.code(reference, A)));
    }
  }

  @Nested
  class TheSchedule {
    @Test
    void worksOnceADayFromEightOn() {
      Reference reference = scene.joins(Forms.least());
      // 07:55 in Paris on Tuesday.
      scene.pass(Duration.ofHours(21).plusMinutes(55));
      assertThat(scene.beginDay().begin()).isEqualTo(BeginDay.Report.NOTHING);

      scene.pass(Duration.ofMinutes(5));
      assertThat(scene.beginDay().begin().digests()).isEqualTo(2);
      scene.pass(Duration.ofMinutes(5));

      assertThat(scene.beginDay().begin()).isEqualTo(BeginDay.Report.NOTHING);
      assertThat(scene.table.mails(reference)).hasSize(3);
    }

    @Test
    void restsOnWeekends() {
      scene.joins(Forms.least());
      scene.pass(Duration.ofDays(5));

      assertThat(scene.beginDay().begin()).isEqualTo(BeginDay.Report.NOTHING);
    }

    @Test
    void doesTheRestWhereOnePartFailsAndTriesItAgain() {
      Reference reference = scene.joins(Forms.least());
      scene.mails(reference);
      scene.pass(Duration.ofDays(7));

      assertThatThrownBy(failing()::begin).isInstanceOf(DependencyFailure.class);
      assertThat(digests(day(scene.now()))).hasSize(2);

      assertThat(scene.beginDay().begin()).isEqualTo(new BeginDay.Report(2, 0, 0, 0, 0, 0));
      assertThat(digests(day(scene.now()))).hasSize(2);
    }

    private BeginDay failing() {
      Outbox broken =
          new Outbox() {
            @Override
            public boolean add(LedgerEntry entry) {
              throw new DependencyFailure("add", "table", new IllegalStateException());
            }

            @Override
            public boolean again(LedgerEntry entry, Instant now) {
              throw new DependencyFailure("mail again", "table", new IllegalStateException());
            }
          };
      return new BeginDay(
          scene.table.mornings(),
          scene.table.survey(),
          new Reconcile(
              new Verify(scene.table.survey(), scene.table.erasureLedger(), scene.clock()),
              () -> Long.MAX_VALUE,
              Scene.REVIEWERS,
              scene.clock()),
          new Remind(broken, Scene.REVIEWERS, true, Scene.CLUB, scene.clock()),
          new Expire(broken, scene.table.expiries(), Scene.REVIEWERS, Scene.CLUB, scene.clock()),
          new RemoveTraces(scene.table.traces(), Scene.CLUB, scene.clock()),
          new Summarise(
              scene.table.mornings(), Optional::empty, Scene.REVIEWERS, Scene.CLUB, scene.clock()),
          Scene.CLUB,
          scene.clock());
    }
  }

  @Nested
  class TheDigest {
    @Test
    void goesOutEachMorningWhileStaffOweAnAnswer() {
      scene.mails(scene.joins(Forms.least()));

      assertThat(days(7)).hasSize(5);
    }

    @Test
    void goesOutOnTheFirstWorkingDayOfAMonthAlone() {
      assertThat(days(91))
          .containsExactly(
              LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 6, 1));
    }

    @Test
    void tellsOfWhatWaitsForOthersOnceAWeek() {
      becomes(asked(), Verdict.ASK);

      assertThat(days(20)).containsExactly(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16));
    }

    @Test
    void tellsOfAFormThatWasKeptAsideOnTheNextMorningAlone() {
      suspected();

      assertThat(days(20)).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void namesTheFormsThatAreStillKeptAside() {
      Reference released = suspected();
      Reference aside = suspected();
      live(1, _ -> {});
      new ReleaseSuspect(
              scene.table.suspects(), scene.table.release(), Duration.ZERO, scene.clock())
          .run(released, Scene.REVIEWERS);
      Reference digest = Digest.reference(MONDAY.plusDays(1));
      scene.mails(digest);

      assertThat(scene.letter(MailKind.DIGEST, digest, A).about())
          .isInstanceOfSatisfying(
              About.Morning.class,
              about -> {
                assertThat(about.digest().aside()).isEqualTo(2);
                assertThat(about.suspects())
                    .extracting(JoinRequest::reference)
                    .containsExactly(aside);
              });
    }

    @Test
    void saysThatThePublicPageIsOld() {
      scene.becomesMember(Forms.least());
      scene.pass(Duration.ofDays(1));
      scene.shows(0);

      BeginDay.Report report = scene.beginDay().begin();

      assertThat(report.broken()).isEqualTo(1);
      assertThat(
              scene
                  .table
                  .morningNotes()
                  .digest(Digest.reference(day(scene.now())))
                  .orElseThrow()
                  .account()
                  .isPageCurrent())
          .isFalse();
    }

    @Test
    void waitsAnHourForThePublicPage() {
      scene.pass(Duration.ofDays(1));
      scene.becomesMember(Forms.least());
      scene.shows(0);

      assertThat(scene.beginDay().begin().broken()).isZero();
    }

    @Test
    void waitsAnHourForThePageOfAnAnnouncement() {
      scene.becomesMember(Forms.least());
      scene.pass(Duration.ofDays(1));
      long version = scene.table.registers().read().version();
      scene.shows(version);
      LocalDate today = day(scene.now());
      scene
          .table
          .announcements()
          .add(
              new Announcement(
                  today,
                  today,
                  today,
                  scene.now(),
                  new Announcement.Text("Un membre", "Un membre de plus."),
                  Optional.empty()),
              version);

      assertThat(scene.beginDay().begin().broken()).isZero();
    }

    @Test
    void isAboutWhatWaitsWhenItIsWritten() {
      Reference waiting = asked();
      Reference questioned = asked();
      becomes(questioned, Verdict.ASK);
      Reference accepted = asked();
      becomes(accepted, Verdict.CONVENTION);
      live(1, _ -> {});
      Reference digest = Digest.reference(MONDAY.plusDays(1));

      assertThat(scene.mails(digest).sent()).isEqualTo(2);

      var letter = scene.letter(MailKind.DIGEST, digest, A);
      assertThat(letter.token()).isEmpty();
      assertThat(letter.about())
          .isInstanceOfSatisfying(
              About.Morning.class,
              about -> {
                assertThat(about.decisions())
                    .extracting(JoinRequest::reference)
                    .containsExactly(waiting);
                assertThat(about.questions())
                    .extracting(JoinRequest::reference)
                    .containsExactly(questioned);
                assertThat(about.conventions())
                    .extracting(JoinRequest::reference)
                    .containsExactly(accepted);
                assertThat(about.digest().account().isRight()).isTrue();
                assertThat(about.digest().account().requests()).isEqualTo(3);
                assertThat(about.digest().backup()).isEmpty();
              });
    }

    @Test
    void saysThatSomethingDoesNotAddUp() {
      Reference reference = asked();
      JoinRequest request = scene.table.requests().find(reference).orElseThrow();
      scene
          .table
          .expiries()
          .write(request, request.withdrawn(Optional.empty(), scene.now()), List.of());
      scene
          .table
          .expiries()
          .write(scene.table.requests().find(reference).orElseThrow(), request, List.of());
      List<Long> broken = new ArrayList<>();

      live(1, _ -> broken.add(1L), report -> broken.add(report.broken()));

      assertThat(broken.getFirst()).isPositive();
    }

    private List<LocalDate> days(int days) {
      List<LocalDate> told = new ArrayList<>();
      live(
          days,
          day -> {
            scene.mails(Digest.reference(day));
            if (!digests(day).isEmpty()) {
              told.add(day);
            }
          });
      return told;
    }
  }

  @Nested
  class Expiry {
    @Test
    void endsAQuestionAfterSixtyDaysAndTwoWarnings() {
      Reference reference = asked();
      becomes(reference, Verdict.ASK);

      live(100, _ -> scene.mails(reference));

      assertThat(mailed(reference, MailKind.WARNING)).containsExactly(MONDAY.plusDays(30));
      assertThat(mailed(reference, MailKind.LAST_WARNING))
          .containsExactly(LocalDate.of(2026, 4, 24));
      assertThat(mailed(reference, MailKind.STAFF_WARNING)).isEmpty();
      assertThat(mailed(reference, MailKind.EXPIRY)).containsExactly(LocalDate.of(2026, 5, 4));
      assertThat(mailed(reference, MailKind.EXPIRY_RECEIPT)).hasSize(2);
      assertThat(status(reference)).isEqualTo(Status.EXPIRED);
      assertThat(scene.table.history(reference).getLast().status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void endsAnAcceptanceAfterAYearAndWarnsStaffToo() {
      Reference reference = asked();
      becomes(reference, Verdict.CONVENTION);

      scene.pass(Duration.ofDays(330));
      live(40, _ -> scene.mails(reference));

      assertThat(mailed(reference, MailKind.WARNING)).containsExactly(LocalDate.of(2027, 2, 1));
      assertThat(mailed(reference, MailKind.STAFF_WARNING)).hasSize(2);
      assertThat(mailed(reference, MailKind.LAST_WARNING))
          .containsExactly(LocalDate.of(2027, 2, 23));
      assertThat(mailed(reference, MailKind.LAST_STAFF_WARNING)).hasSize(2);
      assertThat(mailed(reference, MailKind.EXPIRY)).containsExactly(LocalDate.of(2027, 3, 2));
      assertThat(scene.letter(MailKind.STAFF_WARNING, reference, A).code()).isPresent();
    }

    @Test
    void neverEndsARequestToWhichStaffOweAnAnswer() {
      Reference reference = asked();

      live(90, _ -> scene.mails(reference));
      scene.pass(Duration.ofDays(700));
      live(5, _ -> scene.mails(reference));

      assertThat(status(reference)).isEqualTo(Status.RECEIVED);
    }

    @Test
    void warnsTwiceEvenWhereTheScheduleStoodStill() {
      Reference reference = asked();
      becomes(reference, Verdict.ASK);
      scene.pass(Duration.ofDays(200));

      live(30, _ -> scene.mails(reference));

      LocalDate first = mailed(reference, MailKind.WARNING).getFirst();
      assertThat(mailed(reference, MailKind.LAST_WARNING))
          .singleElement()
          .satisfies(day -> assertThat(day).isAfterOrEqualTo(first.plusDays(7)));
      assertThat(mailed(reference, MailKind.EXPIRY))
          .singleElement()
          .satisfies(day -> assertThat(day).isAfterOrEqualTo(first.plusDays(14)));
    }

    @Test
    void waitsForAWarningThatCannotBeSent() {
      Reference reference = asked();
      becomes(reference, Verdict.ASK);

      live(100, _ -> {});

      assertThat(status(reference)).isEqualTo(Status.QUESTIONED);
    }

    @Test
    void leavesARequestThatChangedMeanwhile() {
      Reference reference = asked();
      JoinRequest before = scene.table.requests().find(reference).orElseThrow();
      becomes(reference, Verdict.ASK);
      JoinRequest questioned = scene.table.requests().find(reference).orElseThrow();

      assertThat(scene.table.expiries().write(before, questioned.expired(scene.now()), List.of()))
          .isFalse();
    }

    @Test
    void keepsALiveLinkToListTheMemberInEachMailbox() {
      Reference reference = asked();
      accepts(reference);

      live(
          300,
          _ -> {
            scene.mails(reference);
            assertThat(
                    scene.table.survey().read().links().stream()
                        .filter(link -> link.purpose() == Link.Purpose.RECEIPT)
                        .filter(link -> !link.isExpired(scene.now().plus(Duration.ofHours(14))))
                        .flatMap(link -> link.mailbox().stream())
                        .distinct())
                .containsExactlyInAnyOrder(A, B);
          });

      assertThat(scene.mailer.arrived().stream().filter(mail -> mail.to().equals(A)))
          .as("a mail in four weeks, beside the digests")
          .hasSizeLessThan(15);
    }

    @Test
    void mailsTheLinkToListTheMemberToAReviewerWhoCameLater() {
      Reference reference = asked();
      accepts(reference);
      EmailAddress c = new EmailAddress("c@club.example");
      scene.decideBy(List.of(A, B, c));

      live(1, _ -> scene.mails(reference));

      assertThat(scene.letter(MailKind.RECEIPT, reference, c).code()).isPresent();
    }

    private void accepts(Reference reference) {
      becomes(reference, Verdict.CONVENTION);
      LedgerEntry.due(reference, 1, MailKind.RECEIPT, Scene.REVIEWERS, scene.now())
          .forEach(scene.table.outbox()::add);
      scene.mails(reference);
    }

    private Status status(Reference reference) {
      return scene.table.requests().find(reference).orElseThrow().status();
    }
  }

  @Nested
  class TheTracesOfAnErasedRequest {
    private static final Duration FIVE_YEARS = Duration.ofDays(1825);

    @Test
    void areRemovedAfterFiveYears() {
      Reference reference = asked();
      scene.erase().erase(reference);
      scene.pass(FIVE_YEARS);
      scene.beginDay().begin();
      assertThat(scene.table.history(reference)).isNotEmpty();

      live(3, _ -> {});

      Snapshot left = scene.table.survey().read();
      assertThat(left.everAsked()).isEmpty();
      assertThat(left.history()).isEmpty();
      assertThat(left.links()).isEmpty();
      assertThat(left.mails()).noneMatch(mail -> mail.reference().equals(reference));
      assertThat(scene.table.erasureLedger().all()).hasSize(1);
      assertThat(scene.beginDay().begin().broken()).isZero();
    }

    @Test
    void stayWhereItBecameAMember() {
      Reference reference = scene.becomesMember(Forms.least());
      scene.erase().erase(reference);
      scene.pass(FIVE_YEARS);

      live(3, _ -> {});

      assertThat(scene.table.history(reference)).isNotEmpty();
    }
  }

  @Nested
  class TheUsualWaitingTime {
    @Test
    void isTheMedianOfThreeDecisionsOrMore() {
      for (int days : List.of(0, 2)) {
        decidedAfter(days);
      }
      live(1, _ -> {});
      assertThat(scene.table.morningNotes().usualDays()).isEmpty();

      decidedAfter(4);
      live(1, _ -> {});

      assertThat(scene.table.morningNotes().usualDays()).contains(2);
    }

    @Test
    void forgetsDecisionsAfterAYear() {
      for (int days : List.of(1, 1, 1)) {
        decidedAfter(days);
      }
      live(1, _ -> {});
      assertThat(scene.table.morningNotes().usualDays()).contains(1);

      scene.pass(Duration.ofDays(370));
      live(3, _ -> {});

      assertThat(scene.table.morningNotes().usualDays()).isEmpty();
    }

    private void decidedAfter(int days) {
      Reference reference = asked();
      scene.pass(Duration.ofDays(days));
      becomes(reference, Verdict.REFUSE);
    }
  }

  /// Lets these days pass; each morning at 10:00 `sweep` runs, then the mails that are due leave.
  private void live(int days, Consumer<LocalDate> mails) {
    live(days, mails, _ -> {});
  }

  private void live(int days, Consumer<LocalDate> mails, Consumer<BeginDay.Report> reports) {
    for (int i = 0; i < days; i++) {
      scene.pass(Duration.ofDays(1));
      reports.accept(scene.beginDay().begin());
      mails.accept(day(scene.now()));
    }
  }

  private Reference suspected() {
    asked++;
    Map<String, List<String>> form = new HashMap<>(Forms.with("acronym", "X" + asked));
    form.put(Honeypot.NAME, List.of("https://spam.example"));
    return scene.joins(form);
  }

  private Reference asked() {
    asked++;
    Reference reference = scene.joins(Forms.with("acronym", "X" + asked));
    scene.mails(reference);
    return reference;
  }

  private void becomes(Reference reference, Verdict verdict) {
    JoinRequest before = scene.table.requests().find(reference).orElseThrow();
    Decision decision =
        new Decision(
            verdict,
            A,
            Optional.empty(),
            scene.now(),
            Optional.of("Why?"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(scene.table.expiries().write(before, before.decided(decision), List.of())).isTrue();
  }

  private List<LedgerEntry> digests(LocalDate day) {
    return mails(Digest.reference(day), MailKind.DIGEST);
  }

  private List<LocalDate> mailed(Reference reference, MailKind kind) {
    return mails(reference, kind).stream().map(mail -> day(mail.since())).toList();
  }

  private List<LedgerEntry> mails(Reference reference, MailKind kind) {
    return scene.table.mails(reference).stream().filter(mail -> mail.kind() == kind).toList();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Scene.CLUB.zone());
  }
}
