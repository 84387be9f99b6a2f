package club.core.request;

import club.core.DependencyFailure;
import club.core.EmailAddress;
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
  private final ApplicantLinks links;
  private final ConfirmAddress confirmAddress;

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
    this.links = new ApplicantLinks(ports.links(), ports.requests());
    this.confirmAddress = new ConfirmAddress(links, ports.amendments(), codes, clock);
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
    return confirmAddress.byMail(token);
  }

  /// Confirms the address by a *follow* link and the code of a mail.
  ///
  /// @throws DependencyFailure when it is not known to be stored
  public Outcome confirm(Token token, String code) {
    return confirmAddress.byCode(token, code);
  }

  /// Does what needs the code of the mail.
  ///
  /// @throws DependencyFailure when it is not known to be stored; the same may be sent again
  public Outcome act(Token token, Plea plea) {
    Optional<ApplicantLinks.Found> own = links.own(token);
    if (own.isEmpty()) {
      return new Outcome.Unknown();
    }
    Links.Found found = own.get().link();
    if (own.get().isOver(clock.instant())) {
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
    return links
        .own(token)
        .or(() -> links.follow(token))
        .map(ApplicantLinks.Found::request)
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
      if (read.isEmpty() || isOver(link, read.get(), now)) {
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
