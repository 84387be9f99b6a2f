package club.core.request;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.Sha256;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes a request to join. Once it returns `Received`, the request is durably stored together with
/// the mails to send.
public final class Join {
  private static final int REFERENCES_TO_TRY = 5;

  private final Intake intake;
  private final List<EmailAddress> reviewers;
  private final Supplier<Reference> references;
  private final Supplier<Token> tokens;
  private final Clock clock;

  /// Stores through `intake`.
  ///
  /// @param references gives a new reference at each call
  /// @param tokens gives a new token at each call
  public Join(
      Intake intake,
      List<EmailAddress> reviewers,
      Supplier<Reference> references,
      Supplier<Token> tokens,
      Clock clock) {
    this.intake = intake;
    this.reviewers = List.copyOf(reviewers);
    this.references = references;
    this.tokens = tokens;
    this.clock = clock;
  }

  /// Stores the request.
  ///
  /// The same key with the same application gives the same reference, one row, and a new link to
  /// follow it. Without a client's key the application itself is the key, for
  /// [Intake.Key#FORM_LIFE] from its first arrival.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  public Outcome join(Application application, Optional<String> clientKey, Language language) {
    Instant now = clock.instant();
    Intake.Key key = key(application, clientKey, now);
    Token follow = tokens.get();
    for (int i = 0; i < REFERENCES_TO_TRY; i++) {
      JoinRequest request = received(application, language, now);
      switch (intake.store(submission(request, key, follow))) {
        case Intake.Stored.New() -> {
          return new Outcome.Received(request.reference(), follow);
        }
        case Intake.Stored.Again(Reference earlier) -> {
          intake.add(
              Link.follow(follow, earlier, request.generation()).endingAt(now.plus(Link.LIFE)));
          return new Outcome.Received(earlier, follow);
        }
        case Intake.Stored.KeyReused() -> {
          return new Outcome.KeyReused();
        }
        case Intake.Stored.ReferenceTaken() -> {}
      }
    }
    throw new IllegalStateException("No free reference in " + REFERENCES_TO_TRY + " tries.");
  }

  /// The result of joining.
  public sealed interface Outcome {
    /// The request is durably stored.
    ///
    /// @param follow opens the page that shows its state
    record Received(Reference reference, Token follow) implements Outcome {}

    /// The idempotency key was used for another application.
    record KeyReused() implements Outcome {}
  }

  private JoinRequest received(Application application, Language language, Instant now) {
    return JoinRequest.received(references.get(), application, language, now);
  }

  /// The key that a form has by itself.
  static Intake.Key formKey(JoinRequest request, Instant now) {
    return Intake.Key.ofForm(body(request.application()), now);
  }

  private static String body(Application application) {
    return Sha256.of("application:" + canonical(application));
  }

  private static Intake.Key key(Application application, Optional<String> clientKey, Instant now) {
    String body = body(application);
    return clientKey
        .map(sent -> Intake.Key.ofClient(sent, body, now))
        .orElseGet(() -> Intake.Key.ofForm(body, now));
  }

  private Intake.Submission submission(JoinRequest request, Intake.Key key, Token follow) {
    return new Intake.Submission(
        request,
        key,
        Link.follow(follow, request.reference(), request.generation()),
        LedgerEntry.due(
            request.reference(),
            request.generation(),
            MailKind.ACKNOWLEDGEMENT,
            MailKind.REVIEW,
            reviewers,
            request.receivedAt()));
  }

  /// The whole application as one text: equal for equal applications.
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
                person.phone().map(Phone::written)))
        .toString();
  }
}
