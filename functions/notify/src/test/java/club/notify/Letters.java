package club.notify;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.entry.EntryEdit;
import club.core.entry.EntryField;
import club.core.entry.Proposal;
import club.core.link.Code;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Unreachable;
import club.core.morning.Digest;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.RegisterEntry.FieldChange;
import club.core.register.Resemblance;
import club.core.register.Since;
import club.core.register.Stay;
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
import club.core.request.Verdict;
import club.core.request.Website;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Letters about one organisation whose name and text are given.
record Letters(String organisation, String text, Language language) {
  static final EmailAddress REVIEWER = new EmailAddress("equipe@programme.example");
  static final Club CLUB = Examples.club("Programme Vitam", "Vitam");
  static final Token TOKEN = new Token("abcdefghijklmnopqrstuv4567");
  static final Token ENTRY_TOKEN = new Token("bcdefghijklmnopqrstuvw4567");
  static final Instant LINK_END = Instant.parse("2022-01-19T08:06:00Z");
  static final Code CODE = new Code("K7M2QX");

  /// As long as a distribution's own domain.
  static final String SITE = "https://d111111abcdef8.cloudfront.net";

  static final Letters FRENCH =
      new Letters(
          "Archives départementales de l’Île-Verte",
          "Nous voulons verser les archives électroniques du département.\n"
              + "Un premier versement est prévu à l’automne.",
          Language.FRENCH);

  static MimeComposer composer(Club club) {
    return new MimeComposer(club, SITE, new EmailAddress("club@programme.example"));
  }

  Letters in(Language other) {
    return new Letters(organisation, text, other);
  }

  Letter review() {
    return letter(MailKind.REVIEW, request(), Optional.of(TOKEN), Optional.of(CODE));
  }

  Letter acknowledgement() {
    return letter(MailKind.ACKNOWLEDGEMENT, request(), Optional.of(TOKEN), Optional.of(CODE));
  }

  Letter accepted(MailKind kind) {
    return kind == MailKind.DECISION
        ? letter(kind, decided(Verdict.ACCEPT), Optional.empty(), Optional.empty())
        : decided(kind, Verdict.ACCEPT);
  }

  Letter refused(MailKind kind) {
    return decided(kind, Verdict.REFUSE);
  }

  /// A letter about this decision.
  Letter decided(MailKind kind, Verdict verdict) {
    return letter(kind, decided(verdict), Optional.of(TOKEN), Optional.of(CODE));
  }

  /// A reviewer's letter about a question that was answered.
  Letter answered() {
    return again(
        decided(Verdict.ASK).answered("Depuis 2019.", Instant.parse("2021-12-24T08:00:00Z")));
  }

  /// A reviewer's letter about a refusal that was undone.
  Letter reopened() {
    return again(
        decided(Verdict.REFUSE)
            .reconsidered(
                "Camille Roux",
                Optional.of("Motif mal lu."),
                Instant.parse("2021-12-24T08:00:00Z")));
  }

  private Letter again(JoinRequest request) {
    return letter(MailKind.REVIEW, request, Optional.of(TOKEN), Optional.of(CODE));
  }

  /// A letter of this kind in each state of the request that it knows.
  List<Letter> of(MailKind kind) {
    return switch (kind) {
      case REVIEW ->
          Stream.concat(
                  Stream.of(review(), answered(), reopened()),
                  Arrays.stream(Verdict.values())
                      .filter(verdict -> verdict != Verdict.SIGNED)
                      .map(verdict -> decided(kind, verdict)))
              .toList();
      case ACKNOWLEDGEMENT -> List.of(acknowledgement());
      case DECISION -> Arrays.stream(Verdict.values()).map(one -> decided(kind, one)).toList();
      case FRESH -> List.of(letter(kind, request(), Optional.of(TOKEN), Optional.of(CODE)));
      case WITHDRAWAL ->
          List.of(
              letter(kind, withdrawn(Optional.of(text)), Optional.empty(), Optional.empty()),
              letter(kind, withdrawn(Optional.empty()), Optional.empty(), Optional.empty()));
      case RECEIPT ->
          Stream.concat(
                  Stream.of(withEntry(accepted(kind))),
                  Arrays.stream(Verdict.values()).map(one -> decided(kind, one)))
              .toList();
      case DOOR ->
          List.of(about(kind, entry(Optional.empty())), about(kind, 0, entry(Optional.empty())));
      case STILL_RIGHT, CHANGED, LOGO -> List.of(about(kind, entry(Optional.empty())));
      case ENTRY -> {
        About.Entry nobodys =
            new About.Entry(member(), Optional.empty(), Optional.empty(), Optional.empty());
        yield List.of(about(kind, nobodys), about(kind, 0, nobodys));
      }
      case PROPOSAL ->
          List.of(
              about(kind, entry(Optional.of(proposal()))),
              about(kind, entry(Optional.of(proposal().answered(answer(true))))));
      case ANSWER ->
          List.of(
              about(kind, entry(Optional.of(proposal().answered(answer(true))))),
              about(kind, entry(Optional.of(proposal().answered(answer(false))))));
      case DIGEST -> List.of(about(kind, morning(true)), about(kind, morning(false)));
      case ESCALATION -> List.of(about(kind, new About.Overdue(request(), List.of(REVIEWER))));
      case WARNING, LAST_WARNING ->
          List.of(mailed(kind, decided(Verdict.ASK)), mailed(kind, decided(Verdict.CONVENTION)));
      case STAFF_WARNING, LAST_STAFF_WARNING -> List.of(mailed(kind, decided(Verdict.CONVENTION)));
      case EXPIRY, EXPIRY_RECEIPT ->
          List.of(
              mailed(kind, decided(Verdict.ASK).expired(LINK_END)),
              mailed(kind, decided(Verdict.CONVENTION).expired(LINK_END)));
      case ANNOUNCEMENT ->
          List.of(about(kind, new About.News(member(), new Register(1, List.of(member())))));
    };
  }

  private JoinRequest withdrawn(Optional<String> why) {
    return request().withdrawn(why, request().receivedAt().plusSeconds(90));
  }

  /// A letter about the member that the organisation became.
  Letter about(MailKind kind, About about) {
    return about(kind, 1, about);
  }

  private Letter about(MailKind kind, int number, About about) {
    Recipient recipient = kind.recipient(Optional.of(REVIEWER));
    return new Letter(
        LedgerEntry.due(request().reference(), number, kind, recipient, request().receivedAt()),
        recipient.reviewer().orElse(request().application().person().email()),
        about,
        kind.carriesLink() ? Optional.of(TOKEN) : Optional.empty(),
        Optional.empty(),
        kind.carriesLink() ? Optional.of(LINK_END) : Optional.empty(),
        kind.carriesLink() ? Optional.of(CODE) : Optional.empty(),
        List.of(),
        List.of());
  }

  /// A morning on which much waits, or nothing.
  About.Morning morning(boolean busy) {
    LocalDate day = LocalDate.of(2022, 1, 3);
    return new About.Morning(
        new Digest(
            day,
            42,
            busy
                ? List.of(new Digest.Open(request().reference(), request().receivedAt()))
                : List.of(),
            busy ? 1 : 0,
            busy ? List.of(request().reference(), new Reference("WXZ9-7643")) : List.of(),
            busy ? 1 : 0,
            busy ? 2 : 0,
            new Digest.Account(3, 4, 5, busy ? 1 : 0, !busy),
            busy ? Optional.of(LINK_END) : Optional.empty()),
        busy ? List.of(request()) : List.of(),
        busy ? List.of(decided(Verdict.CONVENTION)) : List.of(),
        busy ? List.of(decided(Verdict.ASK)) : List.of(),
        busy ? List.of(request()) : List.of(),
        new Register(1, List.of(member())));
  }

  private Letter mailed(MailKind kind, JoinRequest request) {
    Optional<Token> token = Optional.of(TOKEN).filter(_ -> kind.carriesLink());
    return letter(kind, request, token, token.map(_ -> CODE));
  }

  About.Entry entry(Optional<Proposal> proposal) {
    return new About.Entry(
        member(),
        Optional.of(
            new Contact(
                request().application().person().email(), Optional.of("Zoé Lefèvre"), language)),
        Optional.of(
            new RegisterEntry(
                request().reference(),
                2,
                Instant.parse("2021-12-21T16:30:00Z"),
                RegisterEntry.What.PROFILE_CHANGED,
                Optional.of("Camille Roux"),
                List.of(
                    new FieldChange("town", Optional.of(new FieldChange.Values("", "Troyes"))),
                    new FieldChange("contact-name", Optional.empty())))),
        proposal);
  }

  private Member member() {
    return new Member(
        request().reference(),
        organisation,
        new Stay(new Since.On(LocalDate.of(2021, 12, 21)), Instant.parse("2021-12-21T16:30:00Z")),
        new Profile(
            Optional.empty(),
            Optional.of(OrganisationKind.LOCAL_AUTHORITY),
            Optional.of(Stage.TESTING),
            Optional.of("Île-Verte"),
            Optional.of(new Website("https://archives.ile-verte.example/")),
            Optional.of(new ProjectSentence(text, Optional.empty())),
            Optional.empty(),
            true));
  }

  private Proposal proposal() {
    return new Proposal(
        request().reference(),
        1,
        Instant.parse("2022-12-21T16:30:00Z"),
        List.of(
            new EntryEdit(EntryField.NAME, organisation, organisation + " (ADIV)"),
            new EntryEdit(EntryField.NAME_CHANGE, "", EntryField.RENAMED),
            new EntryEdit(EntryField.PROJECT, "", text),
            new EntryEdit(EntryField.KIND, "", OrganisationKind.LOCAL_AUTHORITY.wire())),
        Optional.empty());
  }

  private Proposal.Answer answer(boolean accepted) {
    return new Proposal.Answer(
        accepted,
        Instant.parse("2022-12-22T16:30:00Z"),
        "Camille Roux",
        Optional.of(text).filter(words -> !accepted));
  }

  JoinRequest request() {
    return JoinRequest.received(
        new Reference("K7M2-QX4C"),
        new Application(
            new Organisation(
                organisation,
                Optional.of("ADIV"),
                OrganisationKind.LOCAL_AUTHORITY,
                Optional.of(new Siret("73282932000074")),
                Optional.of(new Website("https://archives.ile-verte.example/")),
                Optional.empty(),
                Optional.empty()),
            new Project(Stage.TESTING, List.of(Motive.USE, Motive.CONTRIBUTE), text),
            new Person(
                "Zoé",
                "Lefèvre",
                "Directrice",
                new EmailAddress("zoe.lefevre+club@ile-verte.example"),
                Optional.of(new Phone("+33 1 23 45 67 89")))),
        language,
        Instant.parse("2021-12-20T08:05:00Z"));
  }

  private JoinRequest decided(Verdict verdict) {
    boolean accepted = verdict.lists();
    JoinRequest before = verdict == Verdict.SIGNED ? decided(Verdict.CONVENTION) : request();
    return before.decided(
        new Decision(
            verdict,
            REVIEWER,
            Optional.of("Camille Roux"),
            Instant.parse("2021-12-21T16:30:00Z"),
            accepted || verdict == Verdict.CONVENTION ? Optional.empty() : Optional.of(text),
            accepted ? Optional.of(organisation + " (ADIV)") : Optional.empty(),
            accepted ? Optional.of(43) : Optional.empty(),
            Optional.empty()));
  }

  private Letter letter(
      MailKind kind, JoinRequest request, Optional<Token> token, Optional<Code> code) {
    boolean toStaff = kind.isToStaff();
    Recipient recipient = toStaff ? new Recipient.Reviewer(REVIEWER) : new Recipient.Applicant();
    return new Letter(
        LedgerEntry.due(request.reference(), 1, kind, recipient, request.receivedAt()),
        toStaff ? REVIEWER : request.application().person().email(),
        new About.Request(request),
        token,
        Optional.empty(),
        token.map(it -> LINK_END),
        code,
        kind == MailKind.REVIEW
            ? List.of(
                new Resemblance(
                    organisation, "Département de l’Île-Verte (ADIV)", Resemblance.Reason.ACRONYM))
            : List.of(),
        List.of());
  }

  /// The letter with this link and code.
  static Letter carrying(Letter letter, String token, String code) {
    return new Letter(
        letter.entry(),
        letter.to(),
        letter.about(),
        Optional.of(new Token(token)),
        letter.entryToken(),
        letter.linkEndsAt(),
        Optional.of(new Code(code)),
        letter.resemblances(),
        letter.unreachable());
  }

  /// The letter when these members may be the same body.
  static Letter resembling(Letter letter, Resemblance... resemblances) {
    return new Letter(
        letter.entry(),
        letter.to(),
        letter.about(),
        letter.token(),
        letter.entryToken(),
        letter.linkEndsAt(),
        letter.code(),
        List.of(resemblances),
        letter.unreachable());
  }

  /// The letter with the link to the member's entry.
  private static Letter withEntry(Letter letter) {
    return new Letter(
        letter.entry(),
        letter.to(),
        letter.about(),
        letter.token(),
        Optional.of(ENTRY_TOKEN),
        letter.linkEndsAt(),
        letter.code(),
        letter.resemblances(),
        letter.unreachable());
  }

  /// The letter when mails to these recipients do not arrive.
  static Letter telling(Letter letter, Unreachable... unreachable) {
    return new Letter(
        letter.entry(),
        letter.to(),
        letter.about(),
        letter.token(),
        letter.entryToken(),
        letter.linkEndsAt(),
        letter.code(),
        letter.resemblances(),
        List.of(unreachable));
  }
}
