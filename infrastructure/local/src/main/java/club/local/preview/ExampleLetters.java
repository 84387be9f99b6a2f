package club.local.preview;

import club.core.EmailAddress;
import club.core.Phrases;
import club.core.Reference;
import club.core.link.Code;
import club.core.link.Token;
import club.core.mail.Blockage;
import club.core.mail.Blockage.Reason;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Unreachable;
import club.core.register.Bearer;
import club.core.register.Resemblance;
import club.core.request.Application;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Motive;
import club.core.request.Organisation;
import club.core.request.OrganisationKind;
import club.core.request.Person;
import club.core.request.Phone;
import club.core.request.Project;
import club.core.request.Siret;
import club.core.request.Stage;
import club.core.request.Status;
import club.core.request.Verdict;
import club.core.request.Website;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Letters about one made-up request, in each situation.
///
/// @param texts what the applicant and the team wrote, and their language
record ExampleLetters(Phrases texts) {
  static final Instant RECEIVED = Instant.parse("2026-11-28T09:05:00Z");
  private static final Instant EXPIRED = RECEIVED.plus(Duration.ofDays(366));
  private static final EmailAddress REVIEWER = new EmailAddress("equipe@programme.example");
  static final EmailAddress APPLICANT = new EmailAddress("camille.roux@montreval.example");

  /// The letter of this kind; it may make no sense, such as a receipt while the request waits.
  Letter letter(MailKind kind, Situation situation) {
    return situation == Situation.SEVERAL ? several(kind) : single(kind, situation);
  }

  private Letter several(MailKind kind) {
    if (kind != MailKind.REVIEW) {
      throw new IllegalArgumentException("another kind of mail");
    }
    Letter one = single(kind, Situation.WAITING);
    return new Letter(
        one.entry(),
        one.to(),
        new About.Requests(List.of(one, single(kind, Situation.OTHER_SCRIPT))),
        Optional.empty(),
        Optional.empty(),
        one.linkEndsAt(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Letter single(MailKind kind, Situation situation) {
    JoinRequest request = request(situation);
    if (kind.isAboutMember() != situation.isOfMember()
        || (kind == MailKind.DIGEST) != situation.isOfMorning()) {
      throw new IllegalArgumentException("another kind of mail");
    }
    Recipient to = kind.recipient(Optional.of(REVIEWER));
    return new Letter(
        LedgerEntry.due(request.reference(), 1, kind, to, mailed(situation)),
        kind.isToStaff() || kind == MailKind.ESCALATION ? REVIEWER : APPLICANT,
        kind.isAboutMember()
            ? new ExampleMember(texts).about(kind, situation)
            : about(kind, situation, request),
        Optional.of(new Token("abcdefghijklmnopqrstuv4567")),
        kind == MailKind.RECEIPT && request.status() == Status.LISTED
            ? Optional.of(new Token("bcdefghijklmnopqrstuv45672"))
            : Optional.empty(),
        Optional.of(RECEIVED.plus(Duration.ofDays(30))),
        Optional.of(new Code("HWFXNV")),
        kind == MailKind.REVIEW ? resemblances(situation) : List.of(),
        kind.isToStaff() ? unreachable(situation) : List.of());
  }

  private About about(MailKind kind, Situation situation, JoinRequest request) {
    return switch (kind) {
      case DIGEST -> new ExampleMorning(this, new ExampleMember(texts).older()).about(situation);
      case ACKNOWLEDGEMENT ->
          new About.Received(request, Optional.of(3).filter(_ -> situation == Situation.WAITING));
      case ESCALATION -> new About.Overdue(request, List.of(REVIEWER));
      default -> new About.Request(request);
    };
  }

  private static Instant mailed(Situation situation) {
    return situation == Situation.OVERDUE ? RECEIVED.plus(Duration.ofDays(16)) : RECEIVED;
  }

  JoinRequest request(Situation situation) {
    return switch (situation) {
      case OVERDUE, BUSY_MORNING, QUIET_MORNING -> waiting(ordinary());
      case UNANSWERED -> waiting(ordinary()).decided(decision(Verdict.ASK));
      case UNSIGNED -> waiting(ordinary()).decided(decision(Verdict.CONVENTION));
      case EXPIRED_QUESTION -> request(Situation.UNANSWERED).expired(EXPIRED);
      case EXPIRED_CONVENTION -> request(Situation.UNSIGNED).expired(EXPIRED);
      case WAITING, SAME_NAME, SIMILAR_NAME, OTHER_REQUEST, UNREACHABLE, SEVERAL ->
          waiting(ordinary());
      case OTHER_SCRIPT -> waiting(ofAnotherScript());
      case ACCEPTED, ACCEPTED_UNREACHABLE -> waiting(ordinary()).decided(decision(Verdict.ACCEPT));
      case SIGNED -> request(Situation.UNSIGNED).decided(decision(Verdict.SIGNED));
      case ANSWERED ->
          request(Situation.UNANSWERED)
              .answered(texts.say("example.answer"), RECEIVED.plus(Duration.ofHours(50)));
      case REFUSED -> waiting(ordinary()).decided(decision(Verdict.REFUSE));
      case REOPENED ->
          request(Situation.REFUSED)
              .reconsidered(
                  "Dominique Lenoir", Optional.empty(), RECEIVED.plus(Duration.ofHours(50)));
      case CLOSED -> waiting(ordinary()).decided(decision(Verdict.CLOSE));
      case KNOWN -> waiting(ordinary()).decided(decision(Verdict.SAME));
      case LAPSED -> request(Situation.UNSIGNED).expired(RECEIVED.plus(Duration.ofDays(365)));
      case MEMBER, MEMBER_ALONE, MEMBER_UNREACHABLE, PROPOSED, LEAVING, AGREED, DECLINED ->
          waiting(ordinary());
    };
  }

  private JoinRequest waiting(Application application) {
    return JoinRequest.received(
        new Reference("VC44-XF6G"), application, texts.language(), RECEIVED);
  }

  private Application ordinary() {
    return new Application(
        new Organisation(
            texts.say("example.name"),
            Optional.empty(),
            OrganisationKind.LOCAL_AUTHORITY,
            Optional.empty(),
            Optional.of(new Website("https://www.montreval.example/")),
            Optional.of("Montreval"),
            Optional.empty()),
        new Project(
            Stage.TESTING, List.of(Motive.USE, Motive.CONTRIBUTE), texts.say("example.project")),
        new Person(
            "Camille",
            "Roux",
            texts.say("example.role"),
            APPLICANT,
            Optional.of(new Phone("+33 2 99 00 00 00"))));
  }

  private Application ofAnotherScript() {
    return new Application(
        new Organisation(
            "مكتبة الجزيرة الخضراء",
            Optional.of("مجخ"),
            OrganisationKind.RESEARCH,
            Optional.of(new Siret("73282932000074")),
            Optional.of(new Website("https://library.island.example/")),
            Optional.of("الجزيرة"),
            Optional.of("جامعة الجزيرة")),
        new Project(
            Stage.STUDYING,
            List.of(Motive.USE),
            (texts.say("example.project") + "\n").repeat(4).strip()),
        new Person("ليلى", "حداد", "أمينة المكتبة", APPLICANT, Optional.empty()));
  }

  private Decision decision(Verdict verdict) {
    boolean named = verdict.lists() || verdict == Verdict.SAME;
    return new Decision(
        verdict,
        REVIEWER,
        Optional.of("Dominique Lenoir"),
        RECEIVED.plus(Duration.ofHours(27)),
        words(verdict),
        named ? Optional.of(texts.say("example.name")) : Optional.empty(),
        verdict.lists() ? Optional.of(43) : Optional.empty(),
        verdict == Verdict.SAME ? Optional.of(new Reference("K7M2-QX4C")) : Optional.empty());
  }

  private Optional<String> words(Verdict verdict) {
    return switch (verdict) {
      case REFUSE -> Optional.of(texts.say("example.reason"));
      case ASK -> Optional.of(texts.say("example.question"));
      case ACCEPT, CONVENTION, CLOSE, SAME, SIGNED -> Optional.empty();
    };
  }

  private List<Resemblance> resemblances(Situation situation) {
    return switch (situation) {
      case SAME_NAME -> List.of(resemblance("example.same", Resemblance.Reason.SAME));
      case SIMILAR_NAME ->
          List.of(
              resemblance("example.similar", Resemblance.Reason.WORDS),
              resemblance("example.near", Resemblance.Reason.SPELLING));
      case OTHER_REQUEST ->
          List.of(
              new Resemblance(
                  texts.say("example.name"),
                  texts.say("example.same"),
                  Resemblance.Reason.SAME,
                  new Bearer.Asking(
                      new Reference("K7M2-QX4C"), RECEIVED.minus(Duration.ofDays(2)))));
      default -> List.of();
    };
  }

  private Resemblance resemblance(String existing, Resemblance.Reason reason) {
    return new Resemblance(texts.say("example.name"), texts.say(existing), reason);
  }

  private static List<Unreachable> unreachable(Situation situation) {
    return switch (situation) {
      case UNREACHABLE -> List.of(unreachable(new Recipient.Applicant(), Reason.BOUNCE, "NoEmail"));
      case ACCEPTED_UNREACHABLE ->
          List.of(unreachable(new Recipient.Applicant(), Reason.GIVEN_UP, "MailboxFull"));
      case MEMBER_UNREACHABLE ->
          List.of(
              unreachable(new Recipient.Contact(), Reason.SUPPRESSED, "OnAccountSuppressionList"));
      default -> List.of();
    };
  }

  private static Unreachable unreachable(Recipient who, Reason reason, String note) {
    return new Unreachable(who, APPLICANT, new Blockage(reason, RECEIVED, note, Optional.empty()));
  }
}
