package club.core.request;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.link.Attempts;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Decides a request, decides it further, or takes it up again, through a reviewer's link.
///
/// At most one decision stands per request and generation. It needs the link's token and the code
/// from the mail's body; the try is counted before the code is compared.
public final class Decide {
  private final Ports ports;
  private final ReviewLinks links;
  private final Clock clock;
  private final CodeCheck codes;
  private final WriteDecision writing;
  private final Function<JoinRequest, Offer> offers;

  /// The ports that it uses.
  public record Ports(
      Links links,
      Attempts attempts,
      Requests requests,
      Histories histories,
      Registers registers,
      Decisions decisions) {}

  /// Decides through these ports.
  ///
  /// @param reviewers the mailboxes that may decide and get a receipt; links of other mailboxes
  ///   count as expired
  public Decide(Ports ports, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.ports = ports;
    this.clock = clock;
    this.links = new ReviewLinks(ports.links(), ports.requests(), reviewers, club, clock);
    this.codes = new CodeCheck(ports.attempts(), clock);
    this.offers = request -> Offer.on(request, club, clock.instant());
    this.writing =
        new WriteDecision(
            links,
            new Steps(ports.requests(), ports.registers(), List.copyOf(reviewers), club),
            ports.histories(),
            ports.decisions(),
            codes,
            offers,
            clock);
  }

  /// Finds what the link opens; changes nothing.
  ///
  /// @return [Outcome.Open], `Locked`, `Standing`, `Replaced`, `Expired` or `Unknown`
  public Outcome show(Token token) {
    return switch (links.look(token)) {
      case Outcome.Open open ->
          open.found()
              .tries()
              .lock(clock.instant())
              .<Outcome>map(until -> new Outcome.Locked(open.request(), until))
              .orElse(open);
      case Outcome other -> other;
    };
  }

  /// Shows the whole file of a request to whoever has the code; decides nothing.
  ///
  /// @return as [#show], or [Outcome.Shown], `Incomplete` or `WrongCode`
  /// @throws DependencyFailure when the table cannot be read or written
  public Outcome open(Token token, String code) {
    return links.look(token) instanceof Outcome.Open open
        ? proven(token, open, code, BallotProblem.ofCode(code), () -> shown(open))
        : show(token);
  }

  /// Decides.
  ///
  /// @throws DependencyFailure when the decision is not known to be stored; the same may be sent
  ///   again
  public Outcome decide(Token token, Ballot ballot) {
    return switch (links.look(token)) {
      case Outcome.Open open ->
          proven(
              token,
              open,
              ballot.code(),
              ballot.problems(offers.apply(open.request())),
              () -> writing.write(token, open, ballot));
      case Outcome.Standing(Link link, JoinRequest request, boolean _) ->
          new Outcome.Standing(link, request, Steps.isBy(request, link, ballot));
      case Outcome.Replaced replaced -> WriteDecision.afterwards(replaced, ballot);
      case Outcome other -> other;
    };
  }

  /// The result of showing or deciding.
  public sealed interface Outcome {
    /// Something can be done about the request: staff are shown the form.
    sealed interface Waiting extends Outcome {
      /// The request as it stands.
      JoinRequest request();
    }

    /// The link can act.
    record Open(Links.Found found, JoinRequest request) implements Waiting {}

    /// As [Open], with all that is known of the request: the code was right.
    record Shown(JoinRequest request, List<HistoryEntry> history) implements Waiting {
      public Shown {
        history = List.copyOf(history);
      }
    }

    /// The decision stands from now on.
    record Decided(JoinRequest request, List<HistoryEntry> history) implements Outcome {
      public Decided {
        history = List.copyOf(history);
      }
    }

    /// The request waits again, and every reviewer gets a new mail.
    record Reopened(JoinRequest request) implements Outcome {}

    /// Nothing is left to do with this link: the request was decided, or is over.
    ///
    /// @param same whether it was decided by this link's mailbox, with the same verdict
    record Standing(Link link, JoinRequest request, boolean same) implements Outcome {}

    /// The request has moved on since: a later mail carries the link that counts.
    record Replaced(Link link, JoinRequest request) implements Outcome {}

    /// No such link.
    record Unknown() implements Outcome {}

    /// The link has expired, or its mailbox may no longer decide.
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

  private Outcome proven(
      Token token,
      Outcome.Open open,
      String code,
      List<BallotProblem> problems,
      Supplier<Outcome> act) {
    JoinRequest request = open.request();
    if (!problems.isEmpty()) {
      return new Outcome.Incomplete(request, problems);
    }
    return switch (codes.check(open.found(), token, code)) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(request, until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(request, left);
      case CodeCheck.Result.Right() -> codes.admit(open.found().link(), act);
    };
  }

  private Outcome shown(Outcome.Open open) {
    codes.forget(open.found().link());
    return new Outcome.Shown(open.request(), ports.histories().of(open.request().reference()));
  }
}
