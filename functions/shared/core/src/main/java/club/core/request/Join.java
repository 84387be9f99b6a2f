package club.core.request;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.link.HmacKey;
import club.core.link.KeyRing;
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
  private final KeyRing followKeys;
  private final List<EmailAddress> reviewers;
  private final Supplier<Reference> references;
  private final Clock clock;

  /// `followKeys` make the links by which applicants follow their requests; `references` gives a
  /// new one at each call.
  public Join(
      Intake intake,
      KeyRing followKeys,
      List<EmailAddress> reviewers,
      Supplier<Reference> references,
      Clock clock) {
    this.intake = intake;
    this.followKeys = followKeys;
    this.reviewers = List.copyOf(reviewers);
    this.references = references;
    this.clock = clock;
  }

  /// Stores the request.
  ///
  /// The same key with the same application gives the same reference and one row. Without a key of
  /// the client's the key is a keyed hash of the application and the UTC day, so that a double
  /// click is harmless. A rotation of the secret key changes nothing of that.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  public Outcome join(Application application, Optional<String> clientKey, Language language) {
    Instant now = clock.instant();
    List<Intake.Key> keys =
        followKeys.all().stream()
            .map(secret -> key(secret, canonical(application), clientKey, now))
            .toList();
    for (int i = 0; i < REFERENCES_TO_TRY; i++) {
      JoinRequest request = received(application, language, now);
      switch (intake.store(submission(request, keys))) {
        case Intake.Stored.New() -> {
          return answer(request.reference(), followKeys.current());
        }
        case Intake.Stored.Again(Reference earlier, String keyId) -> {
          return answer(earlier, followKeys.find(keyId).orElseGet(followKeys::current));
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

  private Outcome answer(Reference reference, HmacKey key) {
    return new Outcome.Received(reference, follow(reference, key));
  }

  private static Intake.Key key(
      HmacKey secret, String application, Optional<String> clientKey, Instant now) {
    String body = secret.signHex("body", application);
    String hash =
        clientKey
            .map(sent -> secret.signHex("client-key", sent))
            .orElseGet(() -> secret.signHex("day-key", body, day(now).toString()));
    return new Intake.Key(hash, body, secret.id());
  }

  private Intake.Submission submission(JoinRequest request, List<Intake.Key> keys) {
    Reference reference = request.reference();
    HmacKey key = followKeys.current();
    Link link =
        new Link(
            Link.Purpose.FOLLOW,
            follow(reference, key).hash(),
            key.id(),
            reference,
            request.generation(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Intake.Submission(
        request,
        keys,
        link,
        LedgerEntry.due(
            reference,
            request.generation(),
            MailKind.ACKNOWLEDGEMENT,
            MailKind.REVIEW,
            reviewers,
            request.receivedAt()));
  }

  private static Token follow(Reference reference, HmacKey key) {
    return Token.derive(key, Link.Purpose.FOLLOW, reference.value());
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
