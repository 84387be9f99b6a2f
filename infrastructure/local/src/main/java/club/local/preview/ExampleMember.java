package club.local.preview;

import club.core.Phrases;
import club.core.Reference;
import club.core.entry.EntryEdit;
import club.core.entry.EntryField;
import club.core.entry.Proposal;
import club.core.mail.Composer.About;
import club.core.mail.MailKind;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What letters about a made-up member say, in each situation.
record ExampleMember(Phrases texts) {
  private static final Reference REFERENCE = new Reference("VC44-XF6G");
  private static final Instant NOW = ExampleLetters.RECEIVED.plus(Duration.ofDays(400));

  /// What a mail of this kind is about.
  ///
  /// @throws IllegalArgumentException where the kind does not know the situation
  About about(MailKind kind, Situation situation) {
    boolean knows =
        switch (kind) {
          case DOOR, STILL_RIGHT, LOGO -> situation == Situation.MEMBER;
          case CHANGED ->
              situation == Situation.MEMBER || situation == Situation.MEMBER_UNREACHABLE;
          case ENTRY ->
              situation == Situation.MEMBER_ALONE || situation == Situation.MEMBER_UNREACHABLE;
          case ANNOUNCEMENT -> situation == Situation.MEMBER;
          case PROPOSAL, ANSWER -> proposal(situation).isPresent();
          case REVIEW,
              ACKNOWLEDGEMENT,
              DECISION,
              RECEIPT,
              WITHDRAWAL,
              FRESH,
              DIGEST,
              ESCALATION,
              WARNING,
              LAST_WARNING,
              STAFF_WARNING,
              LAST_STAFF_WARNING,
              EXPIRY,
              EXPIRY_RECEIPT ->
              false;
        };
    if (!knows) {
      throw new IllegalArgumentException(kind + " does not know " + situation);
    }
    return kind == MailKind.ANNOUNCEMENT
        ? new About.News(member(), new Register(2, List.of(member(), older())))
        : new About.Entry(member(), contact(situation), Optional.of(change()), proposal(situation));
  }

  private Member member() {
    return new Member(
        REFERENCE,
        texts.say("example.name"),
        new Stay(new Since.On(LocalDate.of(2026, 11, 29)), ExampleLetters.RECEIVED),
        new Profile(
            Optional.empty(),
            Optional.of(OrganisationKind.LOCAL_AUTHORITY),
            Optional.of(Stage.TESTING),
            Optional.of("Montreval"),
            Optional.of(new Website("https://www.montreval.example/")),
            Optional.of(new ProjectSentence(texts.say("example.sentence"), Optional.empty())),
            Optional.empty(),
            true));
  }

  /// A member of the year before, so that the other one is news.
  Member older() {
    return new Member(
        Reference.derived("older"),
        texts.say("example.new-name"),
        new Stay(new Since.On(LocalDate.of(2025, 3, 3)), ExampleLetters.RECEIVED),
        Profile.UNKNOWN);
  }

  private Optional<Contact> contact(Situation situation) {
    return situation == Situation.MEMBER_ALONE
        ? Optional.empty()
        : Optional.of(
            new Contact(ExampleLetters.APPLICANT, Optional.of("Camille Roux"), texts.language()));
  }

  private RegisterEntry change() {
    return new RegisterEntry(
        REFERENCE,
        2,
        NOW,
        RegisterEntry.What.RENAMED,
        Optional.of("Dominique Lenoir"),
        Stream.of(renaming(), reason(), production()).map(EntryEdit::recorded).toList());
  }

  private Optional<Proposal> proposal(Situation situation) {
    Proposal changes = proposal(List.of(renaming(), reason(), production()));
    return switch (situation) {
      case PROPOSED -> Optional.of(changes);
      case LEAVING ->
          Optional.of(proposal(List.of(new EntryEdit(EntryField.LEFT_ON, "", "2027-12-31"))));
      case AGREED -> Optional.of(changes.answered(answer(true)));
      case DECLINED -> Optional.of(changes.answered(answer(false)));
      default -> Optional.empty();
    };
  }

  private static Proposal proposal(List<EntryEdit> edits) {
    return new Proposal(REFERENCE, 1, NOW, edits, Optional.empty());
  }

  private EntryEdit renaming() {
    return new EntryEdit(EntryField.NAME, texts.say("example.name"), texts.say("example.new-name"));
  }

  private static EntryEdit reason() {
    return new EntryEdit(EntryField.NAME_CHANGE, "", EntryField.RENAMED);
  }

  private static EntryEdit production() {
    return new EntryEdit(EntryField.STAGE, Stage.TESTING.wire(), Stage.PRODUCTION.wire());
  }

  private Proposal.Answer answer(boolean accepted) {
    return new Proposal.Answer(
        accepted,
        NOW.plus(Duration.ofDays(2)),
        "Dominique Lenoir",
        accepted ? Optional.empty() : Optional.of(texts.say("example.declined")));
  }
}
