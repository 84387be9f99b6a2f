package club.core.request;

import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Attempts;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.mail.FreshLinks;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Does what an applicant wants done with its own request: confirms the address, answers a
/// question, takes the request back, erases it, or mails a fresh link.
///
/// An *own* link confirms the address by itself, since it came by mail; everything else also needs
/// that mail's code. A *follow* link, which others may see, confirms the address with the code.
public final class Amend {
  private static final int TRIES = 5;

  private final Ports ports;
  private final Erase erase;
  private final List<EmailAddress> reviewers;
  private final Clock clock;
  private final CodeCheck codes;

  /// The ports that it uses.
  public record Ports(
      Links links,
      Attempts attempts,
      Requests requests,
      Amendments amendments,
      FreshLinks freshLinks) {}

  /// Works through these ports.
  ///
  /// @param reviewers the mailboxes that are told of answers and withdrawals
  public Amend(Ports ports, Erase erase, List<EmailAddress> reviewers, Clock clock) {
    this.ports = ports;
    this.erase = erase;
    this.reviewers = List.copyOf(reviewers);
    this.clock = clock;
    this.codes = new CodeCheck(ports.attempts(), clock);
  }

  /// The result.
  public sealed interface Outcome {
    /// It is done and durably stored.
    record Done() implements Outcome {}

    /// Something is missing or wrong; no try was counted.
    record Flawed(Plea.Flaw flaw) implements Outcome {}

    /// Not the code of the mail.
    ///
    /// @param left how many tries remain, 1 or more
    record WrongCode(int left) implements Outcome {}

    /// Too many wrong codes.
    record Locked(Instant until) implements Outcome {}

    /// The state of the request no longer allows it.
    record Overtaken() implements Outcome {}

    /// The link has expired, or is of an earlier generation, or was used already.
    record Ended() implements Outcome {}

    /// There is no such link, or it is not for that.
    record Unknown() implements Outcome {}
  }

  /// Confirms the address by an *own* link. A second time changes nothing.
  ///
  /// @throws DependencyFailure when it is not known to be stored
  public Outcome confirm(Token token) {
    return own(token)
        .<Outcome>map(
            own -> {
              if (isOver(own.found().link(), own.request())) {
                return new Outcome.Ended();
              }
              return confirmed(own.request());
            })
        .orElseGet(Outcome.Unknown::new);
  }

  /// Confirms the address by a *follow* link and the code of a mail.
  ///
  /// @throws DependencyFailure when it is not known to be stored
  public Outcome confirm(Token token, String code) {
    Optional<Links.Found> found = ports.links().find(Link.Purpose.FOLLOW, token.hash());
    Optional<JoinRequest> request = found.flatMap(this::request);
    if (found.isEmpty() || request.isEmpty()) {
      return new Outcome.Unknown();
    }
    Optional<Plea.Flaw> flaw = Plea.ofCode(code);
    if (flaw.isPresent()) {
      return new Outcome.Flawed(flaw.get());
    }
    Reference reference = request.get().reference();
    return switch (codes.check(
        found.get(), code, one -> isMailed(one.hash(reference), reference))) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(left);
      case CodeCheck.Result.Right() ->
          codes.admit(
              found.get().link(),
              () -> {
                codes.forget(found.get().link());
                return confirmed(request.get());
              });
    };
  }

  /// Does what needs the code of the mail.
  ///
  /// @throws DependencyFailure when it is not known to be stored; the same may be sent again
  public Outcome act(Token token, Plea plea) {
    Optional<Own> own = own(token);
    if (own.isEmpty()) {
      return new Outcome.Unknown();
    }
    Links.Found found = own.get().found();
    if (isOver(found.link(), own.get().request())) {
      return new Outcome.Ended();
    }
    Optional<Plea.Flaw> flaw = plea.flaw();
    if (flaw.isPresent()) {
      return new Outcome.Flawed(flaw.get());
    }
    return switch (codes.check(found, token, plea.code())) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(left);
      case CodeCheck.Result.Right() -> codes.admit(found.link(), () -> act(found.link(), plea));
    };
  }

  /// Mails a fresh link and code to the applicant, at most once an hour, whoever asks and by
  /// whichever link of the request: it goes to the address on record alone.
  ///
  /// @return [Outcome.Done] also where one was mailed within the hour
  /// @throws DependencyFailure when it is not known to be stored
  public Outcome mailFreshLink(Token token) {
    return ports
        .links()
        .find(Link.Purpose.OWN, token.hash())
        .or(() -> ports.links().find(Link.Purpose.FOLLOW, token.hash()))
        .flatMap(this::request)
        .<Outcome>map(
            request -> {
              ports
                  .freshLinks()
                  .ask(
                      LedgerEntry.due(
                          request.reference(),
                          request.generation(),
                          MailKind.FRESH,
                          new Recipient.Applicant(),
                          clock.instant()));
              return new Outcome.Done();
            })
        .orElseGet(Outcome.Unknown::new);
  }

  /// Whether an *own* link no longer does anything: only a fresh one does.
  public static boolean isOver(Link link, JoinRequest request, Instant now) {
    return link.isExpired(now) || link.generation() != request.generation();
  }

  private record Own(Links.Found found, JoinRequest request) {}

  private Optional<Own> own(Token token) {
    return ports
        .links()
        .find(Link.Purpose.OWN, token.hash())
        .flatMap(found -> request(found).map(request -> new Own(found, request)));
  }

  private Optional<JoinRequest> request(Links.Found found) {
    return ports.requests().find(found.link().reference());
  }

  private boolean isOver(Link link, JoinRequest request) {
    return isOver(link, request, clock.instant());
  }

  private boolean isMailed(String hash, Reference reference) {
    return ports
        .links()
        .find(Link.Purpose.CONFIRM, hash)
        .map(Links.Found::link)
        .filter(link -> link.reference().equals(reference) && !link.isExpired(clock.instant()))
        .isPresent();
  }

  private Outcome confirmed(JoinRequest request) {
    if (request.verifiedAt().isEmpty()) {
      ports.amendments().confirm(request, clock.instant());
    }
    return new Outcome.Done();
  }

  private Outcome act(Link link, Plea plea) {
    return switch (plea.wish()) {
      case ANSWER, WITHDRAW -> write(link, plea);
      case ERASE ->
          switch (erase.erase(link)) {
            case DONE, BEFORE -> new Outcome.Done();
            case ENDED -> new Outcome.Ended();
            case UNKNOWN -> new Outcome.Unknown();
          };
    };
  }

  private Outcome write(Link link, Plea plea) {
    for (int i = 0; i < TRIES; i++) {
      Optional<JoinRequest> read = ports.requests().find(link.reference());
      Instant now = clock.instant();
      if (read.isEmpty() || isOver(link, read.get())) {
        return read.isEmpty() ? new Outcome.Unknown() : new Outcome.Ended();
      }
      JoinRequest before = read.get();
      if (!isOpenTo(plea.wish(), before)) {
        codes.forget(link);
        return new Outcome.Overtaken();
      }
      if (ports.amendments().write(amendment(before, link, plea, now))) {
        return new Outcome.Done();
      }
    }
    throw new DependencyFailure(
        "amend a request", "table", new IllegalStateException("overtaken each time"));
  }

  private static boolean isOpenTo(Plea.Wish wish, JoinRequest request) {
    return wish == Plea.Wish.ANSWER ? request.question().isPresent() : request.status().isOpen();
  }

  private Amendments.Amendment amendment(JoinRequest before, Link link, Plea plea, Instant now) {
    boolean answers = plea.wish() == Plea.Wish.ANSWER;
    JoinRequest after =
        answers ? before.answered(plea.text(), now) : before.withdrawn(plea.words(), now);
    return new Amendments.Amendment(
        before,
        after,
        link,
        now,
        LedgerEntry.due(
            after.reference(),
            after.generation(),
            answers ? MailKind.REVIEW : MailKind.WITHDRAWAL,
            reviewers,
            now));
  }
}
