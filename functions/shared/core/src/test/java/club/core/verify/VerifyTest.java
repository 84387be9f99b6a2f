package club.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Mailer.Sending;
import club.core.mail.Recipient;
import club.core.mail.RenewLinks;
import club.core.memory.InMemoryLogos;
import club.core.memory.Scene;
import club.core.register.RegisterEntry;
import club.core.register.Since;
import club.core.request.ApplicationForm.Reading.Complete;
import club.core.request.ErasureLedger;
import club.core.request.Forms;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.site.PublishSite;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Row.Text;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import club.core.verify.Verify.Result;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerifyTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final PublishSite.Report IN_LINE =
      new PublishSite.Report(List.of(), List.of(), List.of());

  private final Scene scene = new Scene();
  private Reference accepted = new Reference("CDFG-2346");
  private Reference waiting = accepted;
  private List<Row> rows = List.of();
  private List<EmailAddress> reviewers = Scene.REVIEWERS;

  /// A club with a request that was accepted, one that was refused and one that waits.
  @BeforeEach
  void aClub() {
    accepted = scene.joins(Forms.with("acronym", "ASF"));
    scene.mails(accepted);
    decide(accepted, Scene.accept(scene.code(accepted, A)));
    Reference refused = scene.joins(Forms.with("acronym", "B"));
    scene.mails(refused);
    decide(refused, Scene.refuse(scene.code(refused, A), "Non."));
    scene.mails(accepted);
    scene.mails(refused);
    waiting = scene.joins(Forms.with("email", "dominique@sainte-fictive.example"));
    scene.mails(waiting);
    scene.pass(Duration.ofDays(2));
    rows = new ArrayList<>(scene.table.survey().read().rows());
  }

  @Nested
  class AHealthyClub {
    @Test
    void mayKeepARequestAside() {
      scene
          .join()
          .join(
              new Complete(Forms.application(Forms.with("town", "Gap")), Optional.empty(), true),
              Language.FRENCH,
              Network.UNKNOWN);
      rows = new ArrayList<>(scene.table.survey().read().rows());

      assertThat(scene.table.suspects().all()).hasSize(1);
      assertThat(broken()).isEmpty();
    }

    @Test
    void hasNoBreach() {
      assertThat(broken()).isEmpty();
    }

    @Test
    void getsALineForEachStatementInOrder() {
      List<Verify.Line> lines = run(scene.table.survey(), Optional.of(IN_LINE));

      assertThat(lines).extracting(Verify.Line::statement).containsExactly(Statement.values());
      assertThat(lines.stream().flatMap(line -> line.statement().number().stream()))
          .containsExactlyElementsOf(
              java.util.stream.IntStream.rangeClosed(1, 24).boxed().toList());
      assertThat(lines)
          .filteredOn(line -> line.result() instanceof Result.Unseen)
          .extracting(Verify.Line::statement)
          .containsExactly(
              Statement.SAFE_METHODS, Statement.FAILURES, Statement.RENDERS, Statement.ORDER);
    }

    @Test
    void hasUnseenPagesWherePublishWasNotAsked() {
      assertThat(run(scene.table.survey(), Optional.empty()))
          .filteredOn(line -> line.result().equals(new Result.Unseen("publish was not asked")))
          .extracting(Verify.Line::statement)
          .containsExactly(
              Statement.PUBLISHED_NAMES,
              Statement.PUBLISHED_VERSION,
              Statement.DRAWN,
              Statement.PURE);
    }

    @Test
    void isReadAgainWhereSomethingWasHalfRead() {
      Snapshot half = new Snapshot(rows.stream().filter(not(Content.Happened.class)).toList());
      List<Snapshot> reads = new ArrayList<>(List.of(half, new Snapshot(rows)));

      assertThat(breaks(run(reads::removeFirst, Optional.of(IN_LINE)))).isEmpty();
    }

    @Test
    void mayHaveMailsThatAreUnderWay() {
      Reference fresh = scene.joins(Forms.with("acronym", "D"));
      scene.mailer.answerNext(new Sending.Ambiguous("timeout"));
      scene.mails(fresh);
      rows = scene.table.survey().read().rows();

      assertThat(broken()).isEmpty();
    }

    @Test
    void mayHaveRenewedItsLinks() {
      new RenewLinks(
              scene.table.survey(),
              scene.table.registers(),
              new InMemoryLogos(),
              scene.table.mending(),
              scene.clock())
          .run(Scene.REVIEWERS);
      scene.mails(waiting);
      rows = scene.table.survey().read().rows();

      assertThat(broken()).isEmpty();
    }
  }

  @Nested
  class ADecision {
    @Test
    void byAMailboxWithoutALinkIsReported() {
      remove(
          linked(
              link -> link.purpose() == Link.Purpose.STAFF && link.reference().equals(accepted)));

      assertThat(broken().get(Statement.DECIDED_BY_LINK))
          .containsExactly(accepted + " was decided by a mailbox without a link");
    }

    @Test
    void afterItsLinkHadExpiredIsReported() {
      change(
          linked(link -> link.purpose() == Link.Purpose.STAFF && link.reference().equals(accepted)),
          row -> with(row, ends(link(row), Duration.ofDays(-9))));

      assertThat(broken()).containsOnlyKeys(Statement.DECIDED_BY_LINK, Statement.EXPIRY);
    }

    @Test
    void thatIsTheSecondOfItsGenerationIsReported() {
      change(
          row ->
              row.content() instanceof Content.Happened(HistoryEntry entry)
                  && entry.reference().equals(accepted)
                  && entry.number() == 1,
          row -> {
            HistoryEntry entry = ((Content.Happened) row.content()).entry();
            return with(
                row,
                new Content.Happened(
                    new HistoryEntry(
                        accepted,
                        1,
                        1,
                        club.core.request.Status.REFUSED,
                        entry.at(),
                        Optional.empty(),
                        Optional.empty())));
          });

      assertThat(broken())
          .containsOnlyKeys(Statement.ONE_DECISION, Statement.TOKEN_ONCE, Statement.HISTORY)
          .containsEntry(
              Statement.ONE_DECISION, List.of(accepted + " generation 1 was decided 2 times"));
    }

    @Test
    void thatDoesNotMatchTheRequestsStatusIsReported() {
      changeRequest(accepted, request -> request(request, request.entries(), Optional.empty()));

      assertThat(broken().get(Statement.ONE_DECISION))
          .containsExactly(accepted + " does not have the status of its decision");
    }
  }

  @Nested
  class ALink {
    @Test
    void toARequestThatDoesNotExistIsReported() {
      remove(row -> row.partition().equals("REQUEST#" + waiting));

      assertThat(broken().get(Statement.TOKEN_OF_ONE))
          .hasSize(5)
          .first()
          .asString()
          .endsWith("belongs to a request or generation that does not exist");
    }

    @Test
    void thatSharesItsHashIsReported() {
      Row own = find(linked(link -> link.purpose() == Link.Purpose.OWN));
      Link link = link(own);
      add(
          new Row(
              "FOLLOW#" + link.hash(),
              "LINK",
              List.of(),
              new Content.Linked(
                  new Link(
                      Link.Purpose.FOLLOW,
                      link.hash(),
                      link.reference(),
                      1,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty()))));

      assertThat(broken()).containsOnlyKeys(Statement.TOKEN_OF_ONE);
    }

    @Test
    void ofAReviewerWithoutACodeIsReported() {
      change(
          linked(link -> link.purpose() == Link.Purpose.STAFF && link.reference().equals(waiting)),
          row -> with(row, new Content.Linked(withoutCode(link(row)))));

      assertThat(broken()).containsOnlyKeys(Statement.DECIDED_BY_LINK);
      assertThat(broken().get(Statement.DECIDED_BY_LINK))
          .allMatch(where -> where.endsWith("has no code"));
    }

    private static Link withoutCode(Link link) {
      return new Link(
          link.purpose(),
          link.hash(),
          link.reference(),
          link.generation(),
          link.mailbox(),
          link.expiresAt(),
          Optional.empty());
    }

    @Test
    void thatLivesTooLongIsReported() {
      change(
          linked(link -> link.reference().equals(waiting) && link.purpose() == Link.Purpose.OWN),
          row -> with(row, ends(link(row), Duration.ofDays(31))));

      assertThat(broken()).containsOnlyKeys(Statement.EXPIRY);
    }
  }

  @Nested
  class AnAnswer {
    @Test
    void toARequestThatIsNotStoredIsReported() {
      remove(row -> row.partition().equals("REQUEST#" + waiting));

      assertThat(broken().get(Statement.IDEMPOTENT))
          .containsExactly(waiting + " was confirmed and is not stored");
      assertThat(broken().get(Statement.STORED))
          .contains(waiting + " has a follow link and is not stored");
    }

    @Test
    void withoutALinkToFollowIsReported() {
      remove(
          linked(
              link -> link.purpose() == Link.Purpose.FOLLOW && link.reference().equals(waiting)));

      assertThat(broken())
          .isEqualTo(Map.of(Statement.STORED, List.of(waiting + " has no follow link")));
    }

    @Test
    void thatIsKeptTooLongIsReported() {
      change(
          row -> row.content() instanceof Content.Used used && used.reference().equals(waiting),
          row -> with(row, new Content.Used(waiting, scene.now().plus(Duration.ofDays(31)))));

      assertThat(broken()).containsOnlyKeys(Statement.IDEMPOTENT);
    }
  }

  @Nested
  class AHistory {
    @Test
    void withAGapIsReported() {
      remove(
          row ->
              row.content() instanceof Content.Happened(HistoryEntry entry)
                  && entry.reference().equals(accepted)
                  && entry.number() == 2);

      assertThat(broken())
          .containsEntry(
              Statement.HISTORY, List.of(accepted + " counts 2 history entries and has [1]"));
    }

    @Test
    void thatEndsAtAnotherStatusIsReported() {
      changeRequest(waiting, request -> standing(request, 2, 1, Optional.empty()));

      assertThat(broken().get(Statement.HISTORY))
          .containsExactly(waiting + " does not have the status of its last history entry");
    }

    @Test
    void whoseEntriesDoNotFollowIsReported() {
      change(
          row ->
              row.content() instanceof Content.Happened(HistoryEntry entry)
                  && entry.reference().equals(accepted)
                  && entry.number() == 2,
          row -> {
            HistoryEntry entry = ((Content.Happened) row.content()).entry();
            return with(
                row,
                new Content.Happened(
                    new HistoryEntry(
                        accepted,
                        2,
                        1,
                        entry.status(),
                        entry.at().minus(Duration.ofDays(1)),
                        entry.by(),
                        entry.text())));
          });

      assertThat(broken())
          .isEqualTo(
              Map.of(
                  Statement.HISTORY,
                  List.of(
                      accepted
                          + " has a history entry 2 that does not follow from the one before")));
    }

    @Test
    void withoutARequestIsReported() {
      remove(
          row ->
              row.content() instanceof Content.Asked(JoinRequest request)
                  && request.reference().equals(waiting));

      assertThat(broken().get(Statement.HISTORY))
          .containsExactly(waiting + " has a history and no request");
    }
  }

  @Nested
  class ARow {
    @Test
    void thatHoldsATokenIsReportedWithoutTheToken() {
      change(
          row -> row.partition().equals("REQUEST#" + waiting) && row.sort().equals("STATE"),
          row ->
              new Row(
                  row.partition(),
                  row.sort(),
                  with(row, new Text("application.project.text", "see /api/review/" + token())),
                  row.content()));

      assertThat(broken())
          .isEqualTo(
              Map.of(
                  Statement.SECRETS,
                  List.of(
                      "REQUEST#"
                          + waiting
                          + " STATE holds the token of a link at application.project.text")));
    }

    @Test
    void thatHoldsAWordOfATokensShapeIsNotReported() {
      change(
          row -> row.partition().equals("REQUEST#" + waiting) && row.sort().equals("STATE"),
          row ->
              new Row(
                  row.partition(),
                  row.sort(),
                  with(row, new Text("application.project.text", "anticonstitutionnellementz")),
                  row.content()));

      assertThat(Row.tokens("anticonstitutionnellementz")).hasSize(1);
      assertThat(broken()).isEmpty();
    }

    @Test
    void whoseKeyIsNotAHashOrIsATokenIsReportedWithoutTheKey() {
      add(new Row("STAFF#" + token(), "LINK", List.of(), new Content.Aside()));

      assertThat(broken().get(Statement.SECRETS))
          .containsExactly("a key holds the token of a link", "a key of STAFF is not a hash");
    }

    private static List<Text> with(Row row, Text text) {
      return Stream.concat(row.texts().stream(), Stream.of(text)).toList();
    }

    private String token() {
      return scene.staffToken(waiting, A).value();
    }

    @Test
    void whoseKeyHoldsAnAddressIsReportedWithoutTheAddress() {
      add(new Row("ADDRESS#zoe@aube.example", "BLOCKAGE", List.of(), new Content.Aside()));

      assertThat(broken())
          .containsEntry(Statement.PERSONAL, List.of("a key of ADDRESS holds an address"));
    }

    @Test
    void ofAMailWhoseKeyHoldsItsMailboxIsReportedWithoutTheMailbox() {
      LedgerEntry entry =
          LedgerEntry.due(waiting, 2, MailKind.RECEIPT, new Recipient.Reviewer(A), scene.now());
      add(
          new Row(
              "MAIL#" + waiting, "2/receipt/" + A.value(), List.of(), new Content.Mailed(entry)));

      assertThat(broken())
          .containsEntry(Statement.PERSONAL, List.of("a key of MAIL holds an address"));
      assertThat(broken().toString()).doesNotContain("@");
    }

    @Test
    void thatIsUnreadableOrUnknownIsReported() {
      add(
          new Row(
              "REGISTER",
              "MEMBER#x",
              List.of(),
              new Content.Unreadable("attribute name is missing")));
      add(new Row("DANCE", "1", List.of(), new Content.Unknown()));

      assertThat(broken())
          .isEqualTo(
              Map.of(
                  Statement.READABLE,
                  List.of(
                      "DANCE 1 is of an unknown kind",
                      "REGISTER MEMBER#x attribute name is missing")));
    }

    @Test
    void thatMarksARestoreThatWasCutOffIsReported() {
      add(new Row("RESTORE", "MARK", List.of(), new Content.Aside()));

      assertThat(broken()).containsOnlyKeys(Statement.WHOLE);
    }
  }

  @Nested
  class AMail {
    @Test
    void toTheWrongKindOfRecipientIsReported() {
      LedgerEntry stray = mail(MailKind.RECEIPT, new Recipient.Applicant(), State.SENT, 1, 0);
      add(row(stray, ""));

      assertThat(broken()).containsOnlyKeys(Statement.ADDRESSEES);
    }

    @Test
    void aboutARequestThatDoesNotExistIsReported() {
      LedgerEntry stray =
          LedgerEntry.due(
              new Reference("WXZ9-7643"),
              1,
              MailKind.RECEIPT,
              new Recipient.Reviewer(A),
              scene.now());
      add(row(stray, ""));

      assertThat(broken())
          .isEqualTo(
              Map.of(
                  Statement.ADDRESSEES,
                  List.of(
                      "MAIL#WXZ9-7643 " + stray.id() + " is about a request that does not exist")));
    }

    @Test
    void underAnotherKeyIsReported() {
      change(
          this::isReview,
          row -> new Row(row.partition(), "1/review/twice", row.texts(), row.content()));

      assertThat(broken().get(Statement.DUPLICATES))
          .anyMatch(where -> where.endsWith("is not stored under its event and mailbox"));
    }

    @Test
    void thatWasSentWithoutItsLinkIsReported() {
      remove(
          linked(link -> link.purpose() == Link.Purpose.OWN && link.reference().equals(waiting)));

      assertThat(broken())
          .isEqualTo(
              Map.of(
                  Statement.DUPLICATES,
                  List.of(
                      "MAIL#"
                          + waiting
                          + " 1/acknowledgement/applicant was sent and its link is missing")));
    }

    @Test
    void toStaffThatIsMissingIsReported() {
      remove(this::isReview);

      assertThat(broken())
          .isEqualTo(Map.of(Statement.STAFF_MAIL, List.of(waiting + " has no mail to staff")));
    }

    @Test
    void toAMailboxThatBecameAReviewerIsReportedAsMissing() {
      reviewers = List.of(A, new EmailAddress("new@club.example"));

      assertThat(broken())
          .isEqualTo(
              Map.of(
                  Statement.STAFF_MAIL,
                  List.of(waiting + " has no mail to one of the present reviewers")));
    }

    @Test
    void thatAcknowledgesIsReportedAsMissing() {
      remove(
          row ->
              row.content() instanceof Content.Mailed(LedgerEntry entry)
                  && entry.kind() == MailKind.ACKNOWLEDGEMENT
                  && entry.reference().equals(waiting));

      assertThat(broken())
          .isEqualTo(Map.of(Statement.STORED, List.of(waiting + " has no acknowledgement")));
    }

    @Test
    void toStaffThatIsLateIsReported() {
      change(this::isReview, row -> row(review(row, State.DUE, 0), ""));

      assertThat(broken()).containsOnlyKeys(Statement.STAFF_MAIL, Statement.WAKE_UPS);
      assertThat(broken().toString()).doesNotContain("@");
    }

    @Test
    void thatIsParkedWithoutAReasonIsReported() {
      change(this::isReview, row -> row(review(row, State.PARKED, 1), ""));

      assertThat(broken()).containsOnlyKeys(Statement.POISON);
    }

    @Test
    void thatWasGivenUpIsReported() {
      change(this::isReview, row -> row(review(row, State.PARKED, 8), "MessageRejected"));

      assertThat(broken()).containsOnlyKeys(Statement.STAFF_MAIL, Statement.NOTHING_GIVEN_UP);
    }

    @Test
    void thatNotifyNeverClaimsIsReportedWithinHours() {
      Reference unclaimed = scene.joins(Forms.least());
      for (int i = 0; i < 36; i++) {
        scene.pass(Duration.ofMinutes(5));
        scene.sweeps();
      }
      rows = scene.table.survey().read().rows();

      assertThat(broken()).containsOnlyKeys(Statement.STAFF_MAIL, Statement.NOTHING_GIVEN_UP);
      assertThat(broken().get(Statement.NOTHING_GIVEN_UP))
          .isNotEmpty()
          .allMatch(where -> where.startsWith("MAIL#" + unclaimed))
          .allMatch(where -> where.endsWith("is DUE after 5 tries"));

      scene.mails(unclaimed);
      rows = scene.table.survey().read().rows();

      assertThat(broken()).isEmpty();
    }

    @Test
    void thatWaitsOutsideTheIndexIsReported() {
      change(
          row ->
              row.content() instanceof Content.Asked(JoinRequest request)
                  && request.reference().equals(waiting),
          row -> new Row(row.partition(), row.sort(), List.of(), row.content()));

      assertThat(broken()).containsOnlyKeys(Statement.INDEX);
    }

    @Test
    void thatDoesNotFitTheIndexIsReported() {
      change(
          this::isReview,
          row ->
              new Row(
                  row.partition(),
                  row.sort(),
                  List.of(new Text("unfinished", "MAIL")),
                  row.content()));

      assertThat(broken()).containsOnlyKeys(Statement.INDEX);
    }

    private boolean isReview(Row row) {
      return row.content() instanceof Content.Mailed(LedgerEntry entry)
          && entry.kind() == MailKind.REVIEW
          && entry.reference().equals(waiting);
    }

    private LedgerEntry review(Row row, State state, int attempts) {
      return mail(
          MailKind.REVIEW,
          ((Content.Mailed) row.content()).entry().recipient(),
          state,
          attempts,
          2);
    }

    private LedgerEntry mail(
        MailKind kind, Recipient recipient, State state, int attempts, int daysAgo) {
      return new LedgerEntry(
          waiting,
          1,
          kind,
          recipient,
          state,
          attempts,
          state == State.PARKED && attempts == 1
              ? scene.now()
              : scene.now().minus(Duration.ofDays(daysAgo)),
          0);
    }

    private static Row row(LedgerEntry entry, String note) {
      List<Text> texts = new ArrayList<>();
      if (entry.state() != State.SENT) {
        texts.add(new Text("unfinished", "MAIL"));
        texts.add(new Text("unfinishedSince", entry.since().toString()));
      }
      if (!note.isEmpty()) {
        texts.add(new Text("note", note));
      }
      return new Row("MAIL#" + entry.reference(), entry.id(), texts, new Content.Mailed(entry));
    }
  }

  @Nested
  class TheRegister {
    @Test
    void withoutAMemberThatWasListedIsReported() {
      remove(row -> row.content() instanceof Content.Listed);

      assertThat(broken())
          .isEqualTo(
              Map.of(Statement.REGISTER, List.of(accepted + " is listed and is not a member")));
    }

    @Test
    void withAMemberOfNoRequestIsReported() {
      Reference nobody = new Reference("WXZ9-7643");
      add(
          new Row(
              "MEMBER#" + nobody,
              "HISTORY#000001",
              List.of(),
              new Content.Registered(
                  new RegisterEntry(
                      nobody, 1, Examples.NOW, RegisterEntry.What.LISTED, Optional.empty()))));

      assertThat(broken().get(Statement.REGISTER))
          .containsExactly("WXZ9-7643 is a member and its request does not exist");
    }

    @Test
    void withOneNameTwiceIsReportedByTheIds() {
      add(member("WXZ9-7643", "L’Œuvre (OE)"));
      add(member("WXZ9-7644", "l'oeuvre"));

      assertThat(broken())
          .isEqualTo(
              Map.of(Statement.REGISTER, List.of("WXZ9-7643, WXZ9-7644 have the same name")));
    }

    @Test
    void withMembersAndNoVersionIsReported() {
      remove(row -> row.content() instanceof Content.Version);

      assertThat(broken()).containsOnlyKeys(Statement.REGISTER);
    }

    private static Row member(String id, String name) {
      return new Row(
          "REGISTER",
          "MEMBER#" + id,
          List.of(),
          new Content.Listed(
              Examples.member(new Reference(id), name, new Since.On(LocalDate.of(2026, 3, 2)))));
    }
  }

  @Nested
  class AnErasure {
    @Test
    void holdsOnceItIsComplete() {
      scene.erase().erase(waiting);

      assertThat(breaks(run(scene.table.survey(), Optional.of(IN_LINE)))).isEmpty();
    }

    @Test
    void thatIsNotInTheLedgerIsReported() {
      scene.erase().erase(waiting);
      scene.table.forgetErasures();

      assertThat(breaks(run(scene.table.survey(), Optional.of(IN_LINE))).get(Statement.ERASURE))
          .containsExactly(waiting + " was erased and is not in the ledger");
    }

    @Test
    void thatABackupUndidIsReported() {
      scene
          .table
          .erasureLedger()
          .add(new ErasureLedger.Entry(ErasureLedger.Kind.REQUEST, waiting, scene.now()));

      assertThat(breaks(run(scene.table.survey(), Optional.of(IN_LINE))).get(Statement.ERASURE))
          .containsExactly(waiting + " was erased and is there again");
    }
  }

  @Nested
  class ThePages {
    @Test
    void thatDifferAreReported() {
      assertThat(broken(new PublishSite.Report(List.of("index.html"), List.of(), List.of())))
          .containsOnlyKeys(Statement.PUBLISHED_NAMES, Statement.DRAWN, Statement.PURE)
          .containsEntry(Statement.DRAWN, List.of("index.html differs"));
    }

    @Test
    void ofALaterVersionAreReported() {
      assertThat(broken(new PublishSite.Report(List.of(), List.of("index.html"), List.of())))
          .containsOnlyKeys(
              Statement.PUBLISHED_NAMES, Statement.PUBLISHED_VERSION, Statement.DRAWN);
    }
  }

  private void decide(Reference reference, club.core.request.Ballot ballot) {
    scene.decide().decide(scene.staffToken(reference, A), ballot);
  }

  private Map<Statement, List<String>> broken() {
    return broken(IN_LINE);
  }

  private Map<Statement, List<String>> broken(PublishSite.Report published) {
    return breaks(run(() -> new Snapshot(rows), Optional.of(published)));
  }

  private List<Verify.Line> run(Survey survey, Optional<PublishSite.Report> published) {
    return new Verify(survey, scene.table.erasureLedger(), scene.clock()).run(published, reviewers);
  }

  private static Map<Statement, List<String>> breaks(List<Verify.Line> lines) {
    Map<Statement, List<String>> broken = new EnumMap<>(Statement.class);
    for (Verify.Line line : lines) {
      if (line.result() instanceof Result.Broken(List<String> where)) {
        broken.put(line.statement(), where);
      }
    }
    return broken;
  }

  private void remove(Predicate<Row> which) {
    find(which);
    rows = rows.stream().filter(which.negate()).toList();
  }

  private void change(Predicate<Row> which, UnaryOperator<Row> how) {
    find(which);
    rows = rows.stream().map(row -> which.test(row) ? how.apply(row) : row).toList();
  }

  private void changeRequest(Reference reference, Function<JoinRequest, JoinRequest> how) {
    change(
        row ->
            row.content() instanceof Content.Asked(JoinRequest request)
                && request.reference().equals(reference),
        row -> with(row, new Content.Asked(how.apply(((Content.Asked) row.content()).request()))));
  }

  private void add(Row... more) {
    rows = java.util.stream.Stream.concat(rows.stream(), Arrays.stream(more)).toList();
  }

  private Row find(Predicate<Row> which) {
    return rows.stream().filter(which).findFirst().orElseThrow();
  }

  private static <C extends Content> Predicate<Row> not(Class<C> kind) {
    return row -> !kind.isInstance(row.content());
  }

  private static Predicate<Row> linked(Predicate<Link> which) {
    return row -> row.content() instanceof Content.Linked(Link link) && which.test(link);
  }

  private static Link link(Row row) {
    return ((Content.Linked) row.content()).link();
  }

  private Content ends(Link link, Duration fromNow) {
    return new Content.Linked(Examples.ending(link, scene.now().plus(fromNow)));
  }

  private static Row with(Row row, Content content) {
    return new Row(row.partition(), row.sort(), row.texts(), content);
  }

  private static JoinRequest request(
      JoinRequest request, int entries, Optional<club.core.request.Decision> decision) {
    return standing(request, request.generation(), entries, decision);
  }

  private static JoinRequest standing(
      JoinRequest request,
      int generation,
      int entries,
      Optional<club.core.request.Decision> decision) {
    return new JoinRequest(
        request.reference(),
        request.application(),
        request.language(),
        request.receivedAt(),
        new HistoryEntry(
            request.reference(),
            entries,
            generation,
            request.status(),
            request.since(),
            request.last().by(),
            request.last().text()),
        decision,
        request.exchanges(),
        request.verifiedAt(),
        request.notice());
  }
}
