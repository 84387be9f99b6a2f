package club.core.request;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.link.Attempts;
import club.core.link.Codes;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.register.Listing;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import club.core.register.Since;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Decides a request from a reviewer's link.
///
/// At most one decision stands per request and generation. It needs the link's token and the code
/// from the mail's body; the try is counted before the code is compared.
public final class Decide {
  private static final int TRIES = 5;

  private final Ports ports;
  private final Codes codes;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;

  /// What it reads and writes.
  public record Ports(
      Links links,
      Attempts attempts,
      Requests requests,
      Registers registers,
      Decisions decisions) {}

  /// `reviewers`: the mailboxes that may decide, and get a receipt. The link of another one has
  /// ended.
  public Decide(Ports ports, Codes codes, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.ports = ports;
    this.codes = codes;
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
  }

  /// Shows what the link opens: [Outcome.Open], `Standing`, `Expired` or `Unknown`. Changes
  /// nothing.
  public Outcome show(Token token) {
    Optional<Link> found = ports.links().find(Link.Purpose.STAFF, token.hash());
    if (found.isEmpty()) {
      return new Outcome.Unknown();
    }
    Link link = found.get();
    return ports
        .requests()
        .find(link.reference())
        .<Outcome>map(request -> state(link, request))
        .orElseGet(Outcome.Unknown::new);
  }

  /// Decides.
  ///
  /// @throws club.core.DependencyFailure when the decision is not known to stand; the same may be
  ///   sent again
  public Outcome decide(Token token, Ballot ballot) {
    return switch (show(token)) {
      case Outcome.Open(Link link, JoinRequest request) -> checked(link, request, ballot);
      case Outcome.Standing(JoinRequest request, Decision decision, boolean same) ->
          new Outcome.Standing(
              request, decision, same && ballot.verdict().equals(Optional.of(decision.verdict())));
      case Outcome other -> other;
    };
  }

  /// What came of it.
  public sealed interface Outcome {
    /// Nobody has decided yet.
    record Open(Link link, JoinRequest request) implements Outcome {}

    /// The decision stands from now on.
    record Decided(JoinRequest request) implements Outcome {}

    /// A decision stood before. `same`: it is this link's own, of the same verdict.
    record Standing(JoinRequest request, Decision decision, boolean same) implements Outcome {}

    /// No such link.
    record Unknown() implements Outcome {}

    /// The link has ended, or was of an earlier generation, or the key of its code was dropped, or
    /// its mailbox may decide no more.
    record Expired(JoinRequest request) implements Outcome {}

    /// Something is missing or wrong; nothing was counted or decided.
    record Incomplete(JoinRequest request, List<BallotProblem> problems) implements Outcome {
      public Incomplete {
        problems = List.copyOf(problems);
      }
    }

    /// Not the code of the mail. `left`: how many tries remain.
    record WrongCode(JoinRequest request, int left) implements Outcome {}

    /// Too many wrong codes.
    record Locked(JoinRequest request, Instant until) implements Outcome {}

    /// The list holds a member of this name already: accepted under another name, or refused, but
    /// not twice.
    record AlreadyListed(JoinRequest request, String existing) implements Outcome {}
  }

  private Outcome state(Link link, JoinRequest request) {
    if (request.generation() == link.generation() && request.decision().isPresent()) {
      Decision decision = request.decision().get();
      boolean own = link.mailbox().filter(decision.mailbox()::equals).isPresent();
      return new Outcome.Standing(request, decision, own);
    }
    return request.generation() != link.generation()
            || link.isExpired(clock.instant())
            || link.mailbox().filter(mailbox -> mailbox.isAmong(reviewers)).isEmpty()
            || !codes.canMatch(link)
        ? new Outcome.Expired(request)
        : new Outcome.Open(link, request);
  }

  private Outcome checked(Link link, JoinRequest request, Ballot ballot) {
    List<BallotProblem> problems = ballot.problems();
    if (!problems.isEmpty()) {
      return new Outcome.Incomplete(request, problems);
    }
    return switch (ports.attempts().count(link.hash(), clock.instant())) {
      case Attempts.Counted.Locked(Instant until) -> new Outcome.Locked(request, until);
      case Attempts.Counted.Allowed(int left) ->
          codes.match(link, ballot.code())
              ? admitted(link, request, ballot)
              : new Outcome.WrongCode(request, left);
    };
  }

  private Outcome admitted(Link link, JoinRequest request, Ballot ballot) {
    ports.attempts().forget(link.hash());
    return write(link, request, ballot);
  }

  private Outcome write(Link link, JoinRequest read, Ballot ballot) {
    JoinRequest request = read;
    for (int i = 0; i < TRIES; i++) {
      Instant now = clock.instant();
      Decision decision = ballot.decision(link, request, now);
      Optional<Listing> listing = Optional.empty();
      if (decision.verdict() == Verdict.ACCEPT) {
        Register register = ports.registers().read();
        Optional<Member> same = register.same(decision.publishedName().orElseThrow());
        if (same.isPresent()) {
          return new Outcome.AlreadyListed(request, same.get().name());
        }
        listing = Optional.of(listing(request, decision, register));
      }
      JoinRequest after = request.decided(decision);
      if (ports.decisions().write(transition(link, request, after, listing, now))
          == Decisions.Written.DONE) {
        return new Outcome.Decided(after);
      }
      request = ports.requests().find(link.reference()).orElseThrow();
      if (!(state(link, request) instanceof Outcome.Open)) {
        return overtaken(link, request, decision);
      }
    }
    throw new DependencyFailure(
        "write the decision", "table", new IllegalStateException("overtaken each time"));
  }

  private Outcome overtaken(Link link, JoinRequest request, Decision wanted) {
    return switch (state(link, request)) {
      case Outcome.Standing(JoinRequest now, Decision stands, boolean own) ->
          new Outcome.Standing(now, stands, own && stands.verdict() == wanted.verdict());
      case Outcome other -> other;
    };
  }

  private Listing listing(JoinRequest request, Decision decision, Register register) {
    LocalDate today = LocalDate.ofInstant(decision.at(), club.zone());
    Member member =
        new Member(
            request.reference() + "-" + request.generation(),
            decision.publishedName().orElseThrow(),
            new Since.On(today));
    return new Listing(member, register.version(), today);
  }

  private Decisions.Transition transition(
      Link link, JoinRequest before, JoinRequest after, Optional<Listing> listing, Instant now) {
    List<LedgerEntry> mails =
        LedgerEntry.due(
            before.reference(),
            before.generation(),
            MailKind.DECISION,
            MailKind.RECEIPT,
            reviewers,
            now);
    return new Decisions.Transition(
        before, after, link.hash(), now.plus(Link.SKEW), mails, listing);
  }
}
