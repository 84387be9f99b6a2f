package club.core.request;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.Sha256;
import club.core.limit.NetworkLimit;
import club.core.limit.Quota;
import club.core.limit.Quotas;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.request.ApplicationForm.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// Takes a request to join. Once it returns `Received`, the request is durably stored together with
/// the mails to send. One that a program seems to have sent is stored without mails, and answered
/// like the others.
public final class Join {
  private static final int REFERENCES_TO_TRY = 5;

  private final Intake intake;
  private final Quotas quotas;
  private final Limits limits;
  private final List<EmailAddress> reviewers;
  private final Supplier<Reference> references;
  private final Supplier<Token> tokens;
  private final Clock clock;

  /// What one visitor can cause.
  ///
  /// @param network how many forms are taken from one network
  /// @param quiet how long an address that was sent an acknowledgement is sent no other
  public record Limits(NetworkLimit network, Duration quiet) {}

  /// Stores through `intake`, and counts with `quotas`.
  ///
  /// @param references gives a new reference at each call
  /// @param tokens gives a new token at each call
  public Join(
      Intake intake,
      Quotas quotas,
      Limits limits,
      List<EmailAddress> reviewers,
      Supplier<Reference> references,
      Supplier<Token> tokens,
      Clock clock) {
    this.intake = intake;
    this.quotas = quotas;
    this.limits = limits;
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
  /// @param network where the form comes from
  /// @throws club.core.DependencyFailure when it is not known to be stored
  public Outcome join(Reading.Complete form, Language language, Network network) {
    Instant now = clock.instant();
    Quota quota = limits.network().of(network, now);
    if (!quotas.take(quota)) {
      return new Outcome.TooMany(Duration.between(now, quota.until()));
    }
    return stored(form, language, now);
  }

  private Outcome stored(Reading.Complete form, Language language, Instant now) {
    Intake.Key key = key(form, now);
    Token follow = tokens.get();
    for (int i = 0; i < REFERENCES_TO_TRY; i++) {
      JoinRequest request = received(form.application(), language, now);
      switch (intake.store(submission(request, key, follow, form.suspect()))) {
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

    /// Too many forms came from this network. Nothing is stored.
    ///
    /// @param pause how long until forms are taken again
    record TooMany(Duration pause) implements Outcome {}
  }

  private JoinRequest received(Application application, Language language, Instant now) {
    return JoinRequest.received(references.get(), application, language, now);
  }

  /// The key that a form has by itself.
  static Intake.Key formKey(JoinRequest request, Instant now) {
    return Intake.Key.ofForm(body(request.application(), false), now);
  }

  /// A form that is sent again without what made it suspect is another one.
  private static String body(Application application, boolean suspect) {
    return Sha256.of((suspect ? "suspect:" : "application:") + canonical(application));
  }

  private static Intake.Key key(Reading.Complete form, Instant now) {
    String body = body(form.application(), form.suspect());
    return form.key()
        .map(sent -> Intake.Key.ofClient(sent, body, now))
        .orElseGet(() -> Intake.Key.ofForm(body, now));
  }

  private Intake.Submission submission(
      JoinRequest request, Intake.Key key, Token follow, boolean suspect) {
    return new Intake.Submission(
        request,
        key,
        Link.follow(follow, request.reference(), request.generation()),
        suspect ? List.of() : mails(request),
        request.receivedAt().plus(limits.quiet()));
  }

  private List<LedgerEntry> mails(JoinRequest request) {
    return LedgerEntry.due(
        request.reference(),
        request.generation(),
        MailKind.ACKNOWLEDGEMENT,
        MailKind.REVIEW,
        reviewers,
        request.receivedAt());
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
