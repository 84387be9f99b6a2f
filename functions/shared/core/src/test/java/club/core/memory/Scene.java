package club.core.memory;

import club.core.Bytes;
import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.key.KeyName;
import club.core.key.KeyVault;
import club.core.link.Code;
import club.core.link.Codes;
import club.core.link.HmacKey;
import club.core.link.KeyRing;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Composer;
import club.core.mail.Feedback;
import club.core.mail.MailKeys;
import club.core.mail.MailLabel;
import club.core.mail.Mailer;
import club.core.mail.SendMails;
import club.core.mail.Sweep;
import club.core.mail.TakeFeedback;
import club.core.mail.Unblock;
import club.core.request.Ballot;
import club.core.request.Decide;
import club.core.request.Forms;
import club.core.request.Join;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A club in memory, at an instant that a test moves: what the functions do together, without
/// Lambda.
public final class Scene {
  /// The mailboxes that decide.
  public static final List<EmailAddress> REVIEWERS =
      List.of(new EmailAddress("a@club.example"), new EmailAddress("b@club.example"));

  /// The settings of the club.
  public static final Club CLUB =
      new Club(
          "Programme Exemple",
          "Exemple",
          new EmailAddress("contact@club.example"),
          Language.FRENCH,
          ZoneId.of("Europe/Paris"));

  /// The keys with which a scene begins.
  public static final String FOLLOW = "follow--follow--follow--follow--";

  public static final String LINK = "link----link----link----link----";
  public static final String CODE = "code----code----code----code----";

  /// The table.
  public final InMemoryClub table = new InMemoryClub();

  /// The mail service.
  public final InMemoryMailer mailer = new InMemoryMailer();

  private List<EmailAddress> reviewers = REVIEWERS;
  private String followSecret = FOLLOW;
  private String linkSecret = LINK;
  private String codeSecret = CODE;
  private KeyRing followKeys = KeyRing.of(FOLLOW);
  private KeyRing linkKeys = KeyRing.of(LINK);
  private KeyRing codeKeys = KeyRing.of(CODE);
  private final Random random = new Random(1);
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  /// The clock of everything here.
  public Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  /// The instant it is.
  public Instant now() {
    return now;
  }

  /// Lets time pass.
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /// From now on these mailboxes decide.
  public void decideBy(List<EmailAddress> mailboxes) {
    reviewers = List.copyOf(mailboxes);
  }

  /// From now on the functions have these secrets.
  public void deploys(String follow, String link, String code) {
    followSecret = follow;
    linkSecret = link;
    codeSecret = code;
    followKeys = KeyRing.of(follow);
    linkKeys = KeyRing.of(link);
    codeKeys = KeyRing.of(code);
  }

  /// Somebody fills in a form.
  public Reference joins(Map<String, List<String>> form) {
    Join join =
        new Join(table.intake(), followKeys, reviewers, () -> Reference.random(random), clock());
    Join.Outcome outcome = join.join(Forms.application(form), Optional.empty(), Language.FRENCH);
    return ((Join.Outcome.Received) outcome).reference();
  }

  /// The mails that are due are sent.
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
            table.registers(),
            composer,
            mailer);
    MailKeys keys = new MailKeys(linkKeys, codeKeys, Link.LIFE);
    return new SendMails(ports, keys, reviewers, clock()).send(reference);
  }

  /// `sweep` runs.
  public Sweep.Report sweeps() {
    return new Sweep(table.unfinished(), clock()).sweep();
  }

  /// The mail service reports of the mail with this label to this address. Its id is that of the
  /// mail in the order of arrival, as [InMemoryMailer] gives it.
  public TakeFeedback.Outcome reports(
      Feedback.Kind kind, EmailAddress to, String messageId, Optional<MailLabel> about) {
    return new TakeFeedback(table.blocking(), clock())
        .take(new Feedback(kind, to, now, messageId, "General", about));
  }

  /// Somebody lifts the block of this address.
  public Unblock.Outcome unblocks(EmailAddress address) {
    return unblock().unblock(address);
  }

  /// The use case that lifts blocks.
  public Unblock unblock() {
    return new Unblock(
        table.blocking(), table.blockages(), table.unfinished(), table.requests(), clock());
  }

  /// The use case of a reviewer.
  public Decide decide() {
    Decide.Ports ports =
        new Decide.Ports(
            table.links(),
            table.attempts(),
            table.requests(),
            table.registers(),
            table.decisions());
    return new Decide(ports, new Codes(codeKeys), reviewers, CLUB, clock());
  }

  /// The secrets that the functions have.
  public KeyVault vault() {
    return new InMemoryKeyVault(
        Map.of(KeyName.FOLLOW, followSecret, KeyName.LINK, linkSecret, KeyName.CODE, codeSecret),
        this::now);
  }

  /// The token in a reviewer's mail.
  public Token staffToken(Reference reference, EmailAddress mailbox) {
    return Token.derive(
        HmacKey.of(LINK), Link.Purpose.STAFF, reference.value(), "1", mailbox.value());
  }

  /// The code in a reviewer's mail.
  public String code(Reference reference, EmailAddress mailbox) {
    return Code.derive(HmacKey.of(CODE), reference.value(), 1, mailbox.value()).value();
  }

  /// An acceptance with this code.
  public static Ballot accept(String code) {
    return new Ballot("accept", code, "", "", "Dominique");
  }

  /// A refusal with this code.
  public static Ballot refuse(String code, String reason) {
    return new Ballot("refuse", code, reason, "", "");
  }

  /// A mail that says which it is.
  public static Mailer.Message plain(Composer.Letter letter) {
    return new Mailer.Message(CLUB.contact(), letter.to(), Bytes.of(letter.entry().id() + "\r\n"));
  }
}
