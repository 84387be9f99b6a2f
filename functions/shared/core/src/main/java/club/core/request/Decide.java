package club.core.request;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.link.Attempts;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Profile;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.Registers;
import club.core.register.Since;
import club.core.register.Stay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Decides a request through a reviewer's link.
///
/// At most one decision stands per request and generation. It needs the link's token and the code
/// from the mail's body; the try is counted before the code is compared.
public final class Decide {
  private static final int TRIES = 5;

  private final Ports ports;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;
  private final CodeCheck codes;

  /// The ports that it uses.
  public record Ports(
      Links links,
      Attempts attempts,
      Requests requests,
      Registers registers,
      Decisions decisions) {}

  /// Decides through these ports.
  ///
  /// @param reviewers the mailboxes that may decide and get a receipt; links of other mailboxes
  ///   count as expired
  public Decide(Ports ports, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.ports = ports;
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
    this.codes = new CodeCheck(ports.attempts(), clock);
  }

  /// Finds what the link opens; changes nothing.
  ///
  /// @return [Outcome.Open], `Locked`, `Standing`, `Expired` or `Unknown`
  public Outcome show(Token token) {
    return switch (look(token.hash())) {
      case Outcome.Open open ->
          open.found()
              .tries()
              .lock(clock.instant())
              .<Outcome>map(until -> new Outcome.Locked(open.request(), until))
              .orElse(open);
      case Outcome other -> other;
    };
  }

  /// Decides.
  ///
  /// @throws club.core.DependencyFailure when the decision is not known to be stored; the same may
  ///   be sent again
  public Outcome decide(Token token, Ballot ballot) {
    return switch (look(token.hash())) {
      case Outcome.Open open -> checked(token, open, ballot);
      case Outcome.Standing(JoinRequest request, Decision decision, boolean same) ->
          new Outcome.Standing(
              request, decision, same && ballot.verdict().equals(Optional.of(decision.verdict())));
      case Outcome other -> other;
    };
  }

  /// The result of showing or deciding.
  public sealed interface Outcome {
    /// The request still waits: staff are shown the form.
    sealed interface Waiting extends Outcome {
      /// The request, without a decision.
      JoinRequest request();
    }

    /// Nobody has decided yet.
    record Open(Links.Found found, JoinRequest request) implements Waiting {}

    /// The decision stands from now on.
    record Decided(JoinRequest request) implements Outcome {}

    /// A decision stood before.
    ///
    /// @param same whether it was made by this link's mailbox, with the same verdict
    record Standing(JoinRequest request, Decision decision, boolean same) implements Outcome {}

    /// No such link.
    record Unknown() implements Outcome {}

    /// The link has expired or belongs to an earlier generation, or its mailbox may no longer
    /// decide.
    record Expired(JoinRequest request) implements Outcome {}

    /// Something is missing or wrong; no try was counted and nothing decided.
    record Incomplete(JoinRequest request, List<BallotProblem> problems) implements Waiting {
      public Incomplete {
        problems = List.copyOf(problems);
      }
    }

    /// Not the code of the mail.
    ///
    /// @param left how many tries remain, 1 or more
    record WrongCode(JoinRequest request, int left) implements Waiting {}

    /// Too many wrong codes.
    record Locked(JoinRequest request, Instant until) implements Waiting {}

    /// The list already holds a member of this name: the request can be accepted under another
    /// name, or refused.
    record AlreadyListed(JoinRequest request, String existing) implements Waiting {}
  }

  private Outcome look(String hash) {
    return ports
        .links()
        .find(Link.Purpose.STAFF, hash)
        .flatMap(
            found ->
                ports
                    .requests()
                    .find(found.link().reference())
                    .map(request -> state(found, request)))
        .orElseGet(Outcome.Unknown::new);
  }

  private Outcome state(Links.Found found, JoinRequest request) {
    Link link = found.link();
    if (request.generation() == link.generation() && request.decision().isPresent()) {
      Decision decision = request.decision().get();
      boolean own = link.mailbox().filter(decision.mailbox()::equals).isPresent();
      return new Outcome.Standing(request, decision, own);
    }
    return request.generation() != link.generation()
            || link.isExpired(clock.instant())
            || link.mailbox().filter(mailbox -> mailbox.isAmong(reviewers)).isEmpty()
        ? new Outcome.Expired(request)
        : new Outcome.Open(found, request);
  }

  private Outcome checked(Token token, Outcome.Open open, Ballot ballot) {
    JoinRequest request = open.request();
    List<BallotProblem> problems = ballot.problems();
    if (!problems.isEmpty()) {
      return new Outcome.Incomplete(request, problems);
    }
    return switch (codes.check(open.found(), token, ballot.code())) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(request, until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(request, left);
      case CodeCheck.Result.Right() -> codes.admit(open.found().link(), () -> write(open, ballot));
    };
  }

  private Outcome write(Outcome.Open read, Ballot ballot) {
    Outcome.Open open = read;
    for (int i = 0; i < TRIES; i++) {
      Link link = open.found().link();
      JoinRequest request = open.request();
      Instant now = clock.instant();
      Decision decision = ballot.decision(link, request, now);
      Optional<Decisions.Listing> listing = Optional.empty();
      if (decision.verdict().lists()) {
        Register register = ports.registers().read();
        Optional<Member> same = register.same(decision.publishedName().orElseThrow());
        if (same.filter(Member::isPresent).isPresent()) {
          codes.forget(link);
          return new Outcome.AlreadyListed(request, same.get().name());
        }
        listing = Optional.of(listing(request, decision, register, same));
        decision = decision.listing(register);
      }
      JoinRequest after = request.decided(decision);
      if (ports.decisions().write(transition(link, request, after, listing, now))
          == Decisions.Written.DONE) {
        return new Outcome.Decided(after);
      }
      switch (look(link.hash())) {
        case Outcome.Open again -> open = again;
        case Outcome.Standing(JoinRequest since, Decision stands, boolean own) -> {
          return new Outcome.Standing(since, stands, own && stands.verdict() == decision.verdict());
        }
        case Outcome other -> {
          return other;
        }
      }
    }
    throw new DependencyFailure(
        "write the decision", "table", new IllegalStateException("overtaken each time"));
  }

  private Decisions.Listing listing(
      JoinRequest request, Decision decision, Register register, Optional<Member> former) {
    Person person = request.application().person();
    return new Decisions.Listing(
        former
            .map(member -> back(member, request, decision))
            .orElseGet(() -> added(request, decision)),
        new Contact(person.email(), Optional.of(person.fullName()), request.language()),
        register.version());
  }

  private MemberChange added(JoinRequest request, Decision decision) {
    Member member =
        new Member(
            request.reference(),
            decision.publishedName().orElseThrow(),
            stay(decision),
            profile(request));
    return MemberChange.added(
        member, RegisterEntry.What.LISTED, decision.at(), Optional.of(decision.who()));
  }

  /// A former member that asked again stays the member that it was.
  private MemberChange back(Member former, JoinRequest request, Decision decision) {
    Member after = former.back(stay(decision), profile(request));
    return MemberChange.of(
        former, after, RegisterEntry.What.RETURNED, decision.at(), Optional.of(decision.who()));
  }

  private Stay stay(Decision decision) {
    LocalDate today = LocalDate.ofInstant(decision.at(), club.zone());
    return new Stay(new Since.On(today), decision.at());
  }

  /// What the form says of the organisation. It asked for consent to publish the name alone.
  private static Profile profile(JoinRequest request) {
    Organisation organisation = request.application().organisation();
    return new Profile(
        Optional.empty(),
        Optional.of(organisation.kind()),
        Optional.of(request.application().project().stage()),
        organisation.town(),
        organisation.website(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private Decisions.Transition transition(
      Link link,
      JoinRequest before,
      JoinRequest after,
      Optional<Decisions.Listing> listing,
      Instant now) {
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
