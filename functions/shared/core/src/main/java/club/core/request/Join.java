package club.core.request;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.link.HmacKey;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes a request to join. Once it answers `Received`, the request is durably stored together with
/// the mails to send.
public final class Join {
  private static final int REFERENCES_TO_TRY = 5;

  private final Intake intake;
  private final HmacKey followKey;
  private final List<EmailAddress> reviewers;
  private final Supplier<Reference> references;
  private final Clock clock;

  /// `references` gives a new one at each call.
  public Join(
      Intake intake,
      HmacKey followKey,
      List<EmailAddress> reviewers,
      Supplier<Reference> references,
      Clock clock) {
    this.intake = intake;
    this.followKey = followKey;
    this.reviewers = List.copyOf(reviewers);
    this.references = references;
    this.clock = clock;
  }

  /// Stores the request.
  ///
  /// The same key with the same application gives the same reference and one row. Without a key of
  /// the client's the key is a keyed hash of the application and the UTC day, so that a double
  /// click is harmless.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  public Outcome join(Application application, Optional<String> clientKey, Language language) {
    Instant now = clock.instant();
    String body = followKey.signHex("body", canonical(application));
    String key =
        clientKey
            .map(sent -> followKey.signHex("client-key", sent))
            .orElseGet(() -> followKey.signHex("day-key", body, day(now).toString()));
    for (int i = 0; i < REFERENCES_TO_TRY; i++) {
      JoinRequest request = received(application, language, now);
      switch (intake.store(submission(request, key, body))) {
        case Intake.Stored.New() -> {
          return new Outcome.Received(request.reference(), follow(request.reference()));
        }
        case Intake.Stored.Again(Reference earlier) -> {
          return new Outcome.Received(earlier, follow(earlier));
        }
        case Intake.Stored.KeyReused() -> {
          return new Outcome.KeyReused();
        }
        case Intake.Stored.ReferenceTaken() -> {}
      }
    }
    throw new IllegalStateException("No free reference in " + REFERENCES_TO_TRY + " tries.");
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It is durably stored; `follow` shows where it stands.
    record Received(Reference reference, Token follow) implements Outcome {}

    /// The idempotency key was used for something else.
    record KeyReused() implements Outcome {}
  }

  private JoinRequest received(Application application, Language language, Instant now) {
    return new JoinRequest(
        references.get(), 1, Status.RECEIVED, application, language, now, 1, Optional.empty());
  }

  private Intake.Submission submission(JoinRequest request, String key, String body) {
    Reference reference = request.reference();
    Link link =
        new Link(
            Link.Purpose.FOLLOW,
            follow(reference).hash(),
            followKey.id(),
            reference,
            request.generation(),
            Optional.empty(),
            Optional.empty());
    return new Intake.Submission(
        request,
        key,
        body,
        link,
        LedgerEntry.due(
            reference,
            request.generation(),
            MailKind.ACKNOWLEDGEMENT,
            MailKind.REVIEW,
            reviewers,
            request.receivedAt()));
  }

  private Token follow(Reference reference) {
    return Token.derive(followKey, Link.Purpose.FOLLOW, reference.value());
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /// Everything the applicant said, in one text: equal for equal applications.
  private static String canonical(Application application) {
    Person person = application.person();
    return List.of(
            application.organisation(),
            application.project(),
            List.of(
                person.firstName(),
                person.lastName(),
                person.role(),
                person.email().value(),
                person.phone()))
        .toString();
  }
}
