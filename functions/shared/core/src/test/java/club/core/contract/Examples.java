package club.core.contract;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.Terms;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.memory.Storage;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Profile;
import club.core.register.RegisterEntry;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.request.Application;
import club.core.request.Decision;
import club.core.request.Decisions;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import club.core.request.Motive;
import club.core.request.Organisation;
import club.core.request.OrganisationKind;
import club.core.request.Person;
import club.core.request.Phone;
import club.core.request.Project;
import club.core.request.Siret;
import club.core.request.Stage;
import club.core.request.Verdict;
import club.core.request.Website;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Requests, links and decisions for tests. Every instant is relative to [#NOW].
public final class Examples {
  /// With a fraction of a second, as on a real clock.
  public static final Instant NOW = Instant.parse("2026-03-02T09:30:00.123456Z");

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final Reference REFERENCE = new Reference("CDFG-2346");
  public static final Reference OTHER_REFERENCE = new Reference("WXZ9-7643");
  public static final EmailAddress ALICE = new EmailAddress("alice@staff.example");
  public static final EmailAddress BOB = new EmailAddress("bob@staff.example");

  public static final Code CODE = new Code("7KQ2MX");

  private Examples() {}

  /// The settings of a French club with the usual terms.
  public static Club club(String programme, String software) {
    return new Club(
        programme,
        software,
        new EmailAddress("contact@programme.example"),
        Language.FRENCH,
        ZoneId.of("Europe/Paris"),
        Terms.USUAL);
  }

  /// An application with every field filled in.
  public static Application fullApplication() {
    return new Application(
        new Organisation(
            "Archives départementales de l’Aube",
            Optional.of("AD10"),
            OrganisationKind.LOCAL_AUTHORITY,
            Optional.of(new Siret("73282932000074")),
            Optional.of(new Website("https://archives.aube.example/")),
            Optional.of("Troyes"),
            Optional.of("Conseil départemental")),
        new Project(
            Stage.TESTING,
            List.of(Motive.USE, Motive.CONTRIBUTE),
            "Nous voulons conserver les actes\net les rendre à qui les demande."),
        new Person(
            "Zoé",
            "L’Hôte",
            "Archiviste",
            new EmailAddress("zoe.lhote@aube.example"),
            Optional.of(new Phone("+33 3 25 00 00 00"))));
  }

  /// An application with the required fields alone.
  public static Application shortApplication() {
    return new Application(
        new Organisation(
            "Université de Nulle Part",
            Optional.empty(),
            OrganisationKind.RESEARCH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Project(Stage.STUDYING, List.of(Motive.USE), "We want to see how archives are kept."),
        new Person(
            "Ada", "Byron", "Reader", new EmailAddress("ada@nowhere.example"), Optional.empty()));
  }

  /// A request as it is received.
  public static JoinRequest received(Reference reference) {
    return JoinRequest.received(reference, fullApplication(), Language.FRENCH, NOW);
  }

  /// The request with its follow link, a mail to the applicant and one to each of two reviewers.
  public static Intake.Submission submission(JoinRequest request, String key, String body) {
    return new Intake.Submission(
        request,
        key(key, body),
        followLink(request.reference()),
        LedgerEntry.due(
            request.reference(),
            request.generation(),
            MailKind.ACKNOWLEDGEMENT,
            MailKind.REVIEW,
            List.of(ALICE, BOB),
            request.receivedAt()),
        Instant.EPOCH);
  }

  public static Link followLink(Reference reference) {
    return Link.follow(token("follow " + reference), reference, 1);
  }

  /// An idempotency key with the application that it was used for.
  public static Intake.Key key(String key, String body) {
    return new Intake.Key(hash(key), hash(body), NOW.plus(Intake.Key.CLIENT_LIFE));
  }

  public static Link staffLink(Reference reference, EmailAddress mailbox) {
    return Link.staff(
        token("staff " + reference + mailbox.value()),
        CODE,
        reference,
        1,
        mailbox,
        NOW.plus(Link.LIFE));
  }

  public static Link ownLink(Reference reference) {
    return Link.own(token("own " + reference), CODE, reference, 1, NOW.plus(Link.LIFE));
  }

  /// A token that depends on the text alone.
  public static Token token(String text) {
    return Token.random(new Random(text.hashCode()));
  }

  /// 64 hexadecimal digits that depend on the text alone.
  public static String hash(String text) {
    return String.format("%064x", text.hashCode() & 0xffffffffL);
  }

  /// Stores the request and claims the reviewers' mails, so that their links exist.
  public static JoinRequest reviewable(Storage storage, Reference reference) {
    JoinRequest request = received(reference);
    storage.intake().store(submission(request, "key " + reference, "body " + reference));
    for (LedgerEntry entry : storage.ledger().due(reference)) {
      entry
          .recipient()
          .reviewer()
          .map(mailbox -> staffLink(reference, mailbox))
          .ifPresent(link -> storage.ledger().claim(entry, List.of(link), NOW));
    }
    return request;
  }

  public static Decisions.Transition refusal(JoinRequest before, EmailAddress reviewer) {
    return transition(
        before,
        Decision.of(
            Verdict.REFUSE,
            reviewer,
            Optional.of("Alice M."),
            NOW.plus(Duration.ofHours(1)),
            Optional.of("Ce logiciel n’est pas le bon.")),
        Optional.empty());
  }

  /// An acceptance that lists the organisation in the register of this version.
  public static Decisions.Transition acceptance(
      JoinRequest before, EmailAddress reviewer, long version) {
    return transition(
        before,
        new Decision(
            Verdict.ACCEPT,
            reviewer,
            Optional.empty(),
            NOW.plus(Duration.ofHours(1)),
            Optional.empty(),
            Optional.of("Archives de l’Aube"),
            Optional.of((int) version + 1),
            Optional.empty()),
        Optional.of(listing(before, version)));
  }

  public static Member member(JoinRequest request) {
    return member(request.reference(), "Archives de l’Aube", new Since.On(TODAY));
  }

  /// A member of whom nothing more is known.
  public static Member member(Reference reference, String name, Since since) {
    return new Member(reference, name, new Stay(since, NOW), Profile.UNKNOWN);
  }

  /// A member whose reference follows from its name.
  public static Member member(String name, Since since) {
    return member(Reference.derived(name), name, since);
  }

  /// New members, as an import adds them.
  public static List<MemberChange> added(Member... members) {
    return added(List.of(members));
  }

  /// New members, as an import adds them.
  public static List<MemberChange> added(List<Member> members) {
    return members.stream()
        .map(one -> MemberChange.added(one, RegisterEntry.What.IMPORTED, NOW, Optional.empty()))
        .toList();
  }

  private static Decisions.Listing listing(JoinRequest request, long version) {
    MemberChange change =
        MemberChange.added(
            member(request), RegisterEntry.What.LISTED, NOW, Optional.of("Alice M."));
    return new Decisions.Listing(
        change,
        Optional.of(
            new Contact(
                request.application().person().email(), Optional.empty(), request.language())),
        version);
  }

  private static Decisions.Transition transition(
      JoinRequest before, Decision decision, Optional<Decisions.Listing> listing) {
    return new Decisions.Transition(
        before,
        before.decided(decision),
        staffLink(before.reference(), decision.mailbox()),
        decision.at(),
        LedgerEntry.due(
            before.reference(),
            before.generation(),
            MailKind.DECISION,
            MailKind.RECEIPT,
            List.of(ALICE, BOB),
            decision.at()),
        listing);
  }

  /// This link, expiring at another instant.
  public static Link ending(Link link, Instant end) {
    return new Link(
        link.purpose(),
        link.hash(),
        link.reference(),
        link.generation(),
        link.mailbox(),
        Optional.of(end),
        link.codeHash());
  }
}
