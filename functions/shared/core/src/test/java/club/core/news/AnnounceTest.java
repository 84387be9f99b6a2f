package club.core.news;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.contract.Examples;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.link.Tries;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Scene;
import club.core.news.Announce.Outcome;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Since;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnounceTest {
  private static final EmailAddress A = Scene.REVIEWERS.get(0);
  private static final EmailAddress B = Scene.REVIEWERS.get(1);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final String CODE = Examples.CODE.value();
  private static final Period PERIOD = new Period(TODAY.minusDays(30), TODAY);

  private final Scene scene = new Scene();
  private final Member member = Examples.member("Ville de Caen", new Since.On(TODAY));
  private Token token = Examples.token("steward");

  @BeforeEach
  void aMemberJoinedAndALinkWasMailed() {
    assertThat(scene.table.registerChanges().write(Examples.added(member), 0)).isTrue();
    token = mailed(A, Link.LIFE);
  }

  @Test
  void showsWithoutChangingAnything() {
    assertThat(announce().show(token)).isInstanceOf(Outcome.Open.class);
    assertThat(register().announcements()).isEmpty();
    assertThat(register().version()).isEqualTo(1);
  }

  @Test
  void publishesWithTheCode() {
    Outcome outcome = announce().publish(token, manuscript("Bienvenue", Optional.empty(), CODE));

    Announcement expected =
        new Announcement(
            TODAY,
            PERIOD.since(),
            PERIOD.until(),
            scene.now(),
            new Announcement.Text("Bienvenue", "À tous."),
            Optional.empty());
    assertThat(outcome).isEqualTo(new Outcome.Published(expected));
    assertThat(register().announcements()).containsExactly(expected);
    assertThat(register().version()).isEqualTo(2);
  }

  @Test
  void answersARepetitionAsTheFirstTime() {
    Manuscript manuscript = manuscript("Bienvenue", Optional.empty(), CODE);
    Outcome first = announce().publish(token, manuscript);
    scene.pass(Duration.ofMinutes(1));

    assertThat(announce().publish(token, manuscript)).isEqualTo(first);
    assertThat(register().version()).isEqualTo(2);
  }

  @Test
  void changesWhatIsPublished() {
    announce().publish(token, manuscript("Bienvenue", Optional.empty(), CODE));
    Instant basis = scene.now();
    scene.pass(Duration.ofDays(3));

    announce().publish(token, manuscript(Optional.of(TODAY), "Bonjour", Optional.of(basis), CODE));

    assertThat(register().announcements())
        .singleElement()
        .satisfies(
            changed -> {
              assertThat(changed.day()).isEqualTo(TODAY);
              assertThat(changed.in(Language.FRENCH).title()).isEqualTo("Bonjour");
              assertThat(changed.publishedAt()).isEqualTo(scene.now());
            });
    assertThat(register().version()).isEqualTo(3);
  }

  @Test
  void tellsWhoWasFasterAndPublishesNothing() {
    Token other = mailed(B, Link.LIFE);
    announce().publish(token, manuscript("Bienvenue", Optional.empty(), CODE));

    Outcome outcome = announce().publish(other, manuscript("Bonjour", Optional.empty(), CODE));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Overtaken.class,
            overtaken -> assertThat(overtaken.standing().french().title()).isEqualTo("Bienvenue"));
    assertThat(register().version()).isEqualTo(2);
  }

  @Test
  void publishesAlthoughTheRegisterHasChangedSinceItWasRead() {
    Announce announce =
        announce(
            new Announcements() {
              @Override
              public boolean write(Publication publication) {
                if (publication.version() == 1) {
                  Member late = Examples.member("Zeste", new Since.On(TODAY));
                  scene.table.registerChanges().write(Examples.added(late), 1);
                }
                return scene.table.announcements().write(publication);
              }

              @Override
              public boolean add(Announcement announcement, long version) {
                return false;
              }
            });

    assertThat(announce.publish(token, manuscript("Bienvenue", Optional.empty(), CODE)))
        .isInstanceOf(Outcome.Published.class);
    assertThat(register().version()).isEqualTo(3);
  }

  @Test
  void publishesNothingWithoutTheCodeOrTheText() {
    assertThat(announce().publish(token, manuscript("", Optional.empty(), "")))
        .isInstanceOfSatisfying(
            Outcome.Incomplete.class,
            incomplete ->
                assertThat(incomplete.problems())
                    .containsExactly(
                        new ManuscriptProblem.Missing(
                            Language.FRENCH, ManuscriptProblem.Part.TITLE),
                        new ManuscriptProblem.CodeMissing()));
    assertThat(register().announcements()).isEmpty();
  }

  @Test
  void asksForBothTextsInEnglishOrNone() {
    Manuscript manuscript =
        new Manuscript(
            Optional.empty(),
            PERIOD,
            new Announcement.Text("Bienvenue", "À tous."),
            new Announcement.Text("", "Welcome."),
            Optional.empty(),
            CODE);

    assertThat(manuscript.problems())
        .containsExactly(
            new ManuscriptProblem.Missing(Language.ENGLISH, ManuscriptProblem.Part.TITLE));
  }

  @Test
  void locksTheLinkAfterFiveWrongCodes() {
    for (int left = Tries.LIMIT - 1; left > 0; left--) {
      assertThat(announce().publish(token, manuscript("Bienvenue", Optional.empty(), "222222")))
          .isInstanceOf(Outcome.WrongCode.class);
    }
    assertThat(announce().publish(token, manuscript("Bienvenue", Optional.empty(), "222222")))
        .isInstanceOf(Outcome.Locked.class);
    assertThat(announce().publish(token, manuscript("Bienvenue", Optional.empty(), CODE)))
        .isInstanceOf(Outcome.Locked.class);

    scene.pass(Tries.LOCK);

    assertThat(announce().publish(token, manuscript("Bienvenue", Optional.empty(), CODE)))
        .isInstanceOf(Outcome.Published.class);
  }

  @Test
  void opensNoExpiredLinkAndNoneOfAFormerReviewer() {
    Token short_ = mailed(B, Duration.ofDays(1));
    scene.pass(Duration.ofDays(1));

    assertThat(announce().show(short_)).isInstanceOf(Outcome.Expired.class);
    assertThat(announce().publish(short_, manuscript("Bienvenue", Optional.empty(), CODE)))
        .isInstanceOf(Outcome.Expired.class);

    scene.decideBy(List.of(B));

    assertThat(announce().show(token)).isInstanceOf(Outcome.Expired.class);
    assertThat(announce().show(Examples.token("none"))).isInstanceOf(Outcome.Unknown.class);
  }

  private Token mailed(EmailAddress mailbox, Duration life) {
    Token made = Examples.token("steward " + mailbox.value() + life);
    LedgerEntry mail =
        LedgerEntry.due(
            member.reference(), 1, MailKind.RECEIPT, new Recipient.Reviewer(mailbox), scene.now());
    assertThat(scene.table.mending().add(mail)).isTrue();
    Link link =
        Link.steward(made, new Code(CODE), member.reference(), mailbox, scene.now().plus(life));
    assertThat(scene.table.ledger().claim(mail, List.of(link), scene.now())).isTrue();
    return made;
  }

  private static Manuscript manuscript(String title, Optional<Instant> basis, String code) {
    return manuscript(Optional.empty(), title, basis, code);
  }

  private static Manuscript manuscript(
      Optional<LocalDate> day, String title, Optional<Instant> basis, String code) {
    return new Manuscript(
        day,
        PERIOD,
        new Announcement.Text(title, "À tous."),
        new Announcement.Text("", ""),
        basis,
        code);
  }

  private Register register() {
    return scene.table.registers().read();
  }

  private Announce announce() {
    return scene.announce();
  }

  private Announce announce(Announcements announcements) {
    return new Announce(
        new Announce.Ports(
            scene.table.links(), scene.table.attempts(), scene.table.registers(), announcements),
        Scene.REVIEWERS,
        Scene.CLUB,
        scene.clock());
  }
}
