package club.core.memory;

import club.core.Bytes;
import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.Terms;
import club.core.entry.AskForEntry;
import club.core.entry.AskForFreshLink;
import club.core.entry.Doors;
import club.core.entry.EditEntry;
import club.core.limit.MailboxLimit;
import club.core.limit.NetworkLimit;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Composer;
import club.core.mail.Feedback;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.MailLinks;
import club.core.mail.Mailer;
import club.core.mail.SendMails;
import club.core.mail.Sweep;
import club.core.mail.TakeFeedback;
import club.core.mail.Unblock;
import club.core.morning.BeginDay;
import club.core.morning.Expire;
import club.core.morning.Reconcile;
import club.core.morning.Remind;
import club.core.morning.RemoveTraces;
import club.core.morning.Summarise;
import club.core.news.Announce;
import club.core.news.ProposeAnnouncement;
import club.core.request.Amend;
import club.core.request.Ballot;
import club.core.request.Decide;
import club.core.request.Erase;
import club.core.request.Follow;
import club.core.request.Forget;
import club.core.request.Forms;
import club.core.request.Join;
import club.core.request.Resend;
import club.core.request.Warn;
import club.core.verify.Verify;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A club in memory whose clock a test moves: what the functions do together, without Lambda.
public final class Scene {
  /// The mailboxes that decide.
  public static final List<EmailAddress> REVIEWERS =
      List.of(new EmailAddress("a@club.example"), new EmailAddress("b@club.example"));

  /// Who is told of requests that wait for too long.
  public static final EmailAddress ESCALATION = new EmailAddress("direction@club.example");

  /// The settings of the club.
  public static final Club CLUB =
      new Club(
          "Programme Exemple",
          "Exemple",
          new EmailAddress("contact@club.example"),
          Language.FRENCH,
          ZoneId.of("Europe/Paris"),
          Terms.USUAL);

  /// The limits of the form, which no scene reaches.
  public static final Join.Limits LIMITS =
      new Join.Limits(new NetworkLimit(999, "k"), Duration.ZERO);

  /// The table.
  public final InMemoryClub table = new InMemoryClub();

  /// The mail service.
  public final InMemoryMailer mailer = new InMemoryMailer();

  private List<EmailAddress> reviewers = REVIEWERS;
  private Optional<Long> page = Optional.empty();
  private Club club = CLUB;
  private MailboxLimit limit = new MailboxLimit(999, 999);
  private final List<Composer.Letter> letters = new ArrayList<>();
  private final Random random = new Random(1);
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  /// The clock of everything here.
  public Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  /// The present instant.
  public Instant now() {
    return now;
  }

  /// Moves the clock.
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /// The front page shows this version of the list, whatever becomes of the register.
  public void shows(long version) {
    page = Optional.of(version);
  }

  /// Limits the mails about new requests.
  public void limit(MailboxLimit most) {
    limit = most;
  }

  /// Replaces the mailboxes that decide.
  public void decideBy(List<EmailAddress> mailboxes) {
    reviewers = List.copyOf(mailboxes);
  }

  /// Gives the club a convention that members sign.
  public void offersAConvention() {
    Terms terms = new Terms(Optional.of(URI.create("https://club.example/convention")), 14, 30);
    club =
        new Club(
            CLUB.programme(), CLUB.software(), CLUB.contact(), CLUB.language(), CLUB.zone(), terms);
  }

  /// The mailboxes that decide.
  public List<EmailAddress> reviewers() {
    return reviewers;
  }

  /// Somebody fills in a form.
  public Reference joins(Map<String, List<String>> form) {
    Join.Outcome outcome = join().join(Forms.complete(form), Language.FRENCH, Network.UNKNOWN);
    return ((Join.Outcome.Received) outcome).reference();
  }

  /// The use case of the form.
  public Join join() {
    return new Join(
        table.intake(),
        table.quotas(),
        LIMITS,
        reviewers,
        () -> Reference.random(random),
        () -> Token.random(random),
        clock());
  }

  /// Sends the mails that are due.
  public SendMails.Report mails(Reference reference) {
    return mails(reference, Scene::plain);
  }

  /// As [#mails(Reference)], written by this composer.
  public SendMails.Report mails(Reference reference, Composer composer) {
    SendMails.Ports ports =
        new SendMails.Ports(
            table.ledger(),
            table.blockages(),
            table.requests(),
            table.waitingRequests(),
            table.suspects(),
            table.registers(),
            table.contacts(),
            table.chronicle(),
            table.proposals(),
            table.morningNotes(),
            letter -> {
              letters.add(letter);
              return composer.compose(letter);
            },
            mailer,
            table.quotas(),
            table.unfinished());
    MailLinks links =
        new MailLinks(() -> Token.random(random), () -> Code.random(random), Link.LIFE);
    return new SendMails(ports, links, reviewers, Optional.of(ESCALATION), limit, clock())
        .send(reference);
  }

  /// Runs `sweep`.
  public Sweep.Report sweeps() {
    return new Sweep(table.unfinished(), clock()).sweep();
  }

  /// The work of a morning.
  public BeginDay beginDay() {
    return new BeginDay(
        table.mornings(),
        table.survey(),
        new Reconcile(
            new Verify(table.survey(), table.erasureLedger(), clock()),
            () -> page.orElse(Long.MAX_VALUE),
            reviewers,
            clock()),
        new Remind(table.outbox(), reviewers, true, CLUB, clock()),
        new Expire(table.outbox(), table.expiries(), reviewers, CLUB, clock()),
        new RemoveTraces(table.traces(), CLUB, clock()),
        new Summarise(table.mornings(), Optional::empty, reviewers, CLUB, clock()),
        CLUB,
        clock());
  }

  /// The mail service reports on the mail with this label to this address. Its id counts mails in
  /// the order of arrival, as [InMemoryMailer] does.
  public TakeFeedback.Outcome reports(
      Feedback.Kind kind, EmailAddress to, String messageId, Optional<MailLabel> about) {
    return feedback().take(new Feedback(kind, to, now, messageId, "General", about));
  }

  /// The use case that takes reports.
  public TakeFeedback feedback() {
    return new TakeFeedback(table.blocking(), table.deliveries(), clock());
  }

  /// Somebody lifts the block of this address.
  public Unblock.Outcome unblocks(EmailAddress address) {
    return unblock().unblock(address);
  }

  /// The use case that lifts blocks.
  public Unblock unblock() {
    return new Unblock(
        table.blocking(),
        table.blockages(),
        table.unfinished(),
        table.requests(),
        table.contacts(),
        clock());
  }

  /// The use case of a reviewer.
  public Decide decide() {
    Decide.Ports ports =
        new Decide.Ports(
            table.links(),
            table.attempts(),
            table.requests(),
            table.histories(),
            table.registers(),
            table.decisions());
    return new Decide(ports, reviewers, club, clock());
  }

  /// The use case by which a reviewer gets a fresh link.
  public Resend resend() {
    return new Resend(
        table.freshLinks(), table.links(), table.requests(), reviewers, club, clock());
  }

  /// The use case by which reviewers and members get a fresh link to an entry.
  public AskForFreshLink askForFreshLink() {
    return new AskForFreshLink(
        new AskForFreshLink.Ports(
            table.links(),
            table.registers(),
            table.contacts(),
            table.chronicle(),
            table.freshLinks()),
        reviewers,
        club,
        clock());
  }

  /// The use case by which reviewers publish announcements.
  public Announce announce() {
    return new Announce(
        new Announce.Ports(
            table.links(), table.attempts(), table.registers(), table.announcements()),
        reviewers,
        CLUB,
        clock());
  }

  /// The use case that mails drafted announcements.
  public ProposeAnnouncement proposeAnnouncement() {
    return new ProposeAnnouncement(table.registers(), table.outbox(), reviewers, CLUB, clock());
  }

  /// The use case of a member's entry.
  public EditEntry editEntry() {
    EditEntry.Ports edit =
        new EditEntry.Ports(
            table.links(),
            table.attempts(),
            table.registers(),
            table.contacts(),
            table.chronicle(),
            table.proposals(),
            table.entryChanges());
    return new EditEntry(edit, 3, reviewers, CLUB, clock());
  }

  /// The use case that mails the link to an entry.
  public AskForEntry askForEntry() {
    AskForEntry.Ports ask =
        new AskForEntry.Ports(
            table.registers(), table.contacts(), table.blockages(), table.doors());
    return new AskForEntry(ask, reviewers, new Doors.Limits(3, 50), CLUB, clock());
  }

  /// An organisation asks, reviewer A accepts, and every mail arrives.
  public Reference becomesMember(Map<String, List<String>> form) {
    Reference reference = joins(form);
    mails(reference);
    EmailAddress mailbox = REVIEWERS.getFirst();
    decide().decide(staffToken(reference, mailbox), accept(code(reference, mailbox)));
    mails(reference);
    return reference;
  }

  /// The last mail of this kind about this reference to an address.
  public Composer.Letter letter(MailKind kind, Reference reference, EmailAddress to) {
    return letters.stream()
        .filter(letter -> letter.entry().kind() == kind)
        .filter(letter -> letter.entry().reference().equals(reference))
        .filter(letter -> letter.to().equals(to))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /// The use case that tells reviewers what to look at.
  public Warn warn() {
    return new Warn(table.registers(), table.waitingRequests(), table.blockages());
  }

  /// The use case of an applicant.
  public Follow follow() {
    return new Follow(
        new Follow.Ports(
            table.links(),
            table.requests(),
            table.tracking(),
            table.blockages(),
            table.erasures(),
            table.morningNotes()),
        clock());
  }

  /// The use case by which an applicant amends its request.
  public Amend amend() {
    return new Amend(
        new Amend.Ports(
            table.links(),
            table.attempts(),
            table.requests(),
            table.amendments(),
            table.freshLinks()),
        erase(),
        reviewers,
        clock());
  }

  /// The use case that erases what was kept long enough.
  public Forget forget() {
    return new Forget(
        table.waitingRequests(),
        table.suspects(),
        table.registers(),
        table.confirmations(),
        erase(),
        CLUB,
        clock());
  }

  /// The use case that erases.
  public Erase erase() {
    return new Erase(
        new Erase.Ports(
            table.requests(),
            table.registers(),
            table.contacts(),
            table.erasures(),
            table.erasureLedger()),
        clock());
  }

  /// The token in the last mail that asked this reviewer about the request.
  public Token staffToken(Reference reference, EmailAddress mailbox) {
    return lastLetter(reference, mailbox).token().orElseThrow();
  }

  /// The code in the last mail that asked this reviewer about the request.
  public String code(Reference reference, EmailAddress mailbox) {
    return lastLetter(reference, mailbox).code().orElseThrow().value();
  }

  /// An acceptance with this code.
  public static Ballot accept(String code) {
    return Ballot.of(Map.of("decision", "accept", "code", code, "decidedBy", "Dominique"));
  }

  /// A refusal with this code.
  public static Ballot refuse(String code, String reason) {
    return Ballot.of(Map.of("decision", "refuse", "code", code, "reason", reason));
  }

  private Composer.Letter lastLetter(Reference reference, EmailAddress mailbox) {
    return letters.stream()
        .filter(letter -> letter.entry().kind() == MailKind.REVIEW)
        .filter(letter -> letter.entry().reference().equals(reference))
        .filter(letter -> letter.to().equals(mailbox))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /// A mail whose text identifies it.
  public static Mailer.Message plain(Composer.Letter letter) {
    return new Mailer.Message(CLUB.contact(), letter.to(), Bytes.of(letter.entry().id() + "\r\n"));
  }
}
