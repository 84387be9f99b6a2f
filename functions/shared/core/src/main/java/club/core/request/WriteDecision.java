package club.core.request;

import club.core.DependencyFailure;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Token;
import club.core.request.Decide.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes what a ballot makes of a request. Where another write came first it looks again: at most
/// one decision stands, and whoever comes second is told of it.
///
/// @param offers what can be done about a request now
record WriteDecision(
    ReviewLinks links,
    Steps steps,
    Histories histories,
    Decisions decisions,
    CodeCheck codes,
    Function<JoinRequest, Offer> offers,
    Clock clock) {
  private static final int TRIES = 5;

  /// A link that has decided already, pressed once more.
  static Outcome afterwards(Outcome.Replaced replaced, Ballot ballot) {
    JoinRequest request = replaced.request();
    if (request.generation() != replaced.link().generation() + 1) {
      return replaced;
    }
    if (ballot.reconsiders() && request.isWaiting()) {
      return new Outcome.Reopened(request);
    }
    return Steps.isBy(request, replaced.link(), ballot)
        ? new Outcome.Standing(replaced.link(), request, true)
        : replaced;
  }

  /// Writes it.
  ///
  /// @throws DependencyFailure when it is not known to be stored
  Outcome write(Token token, Outcome.Open read, Ballot ballot) {
    Link link = read.found().link();
    List<HistoryEntry> before = histories.of(link.reference());
    JoinRequest request = read.request();
    for (int i = 0; i < TRIES; i++) {
      switch (steps.of(link, request, ballot, clock.instant())) {
        case Steps.Step.Blocked(Outcome outcome) -> {
          codes.forget(link);
          return outcome;
        }
        case Steps.Step.Ready(Decisions.Transition transition) -> {
          if (decisions.write(transition) == Decisions.Written.DONE) {
            return done(transition.after(), before);
          }
        }
      }
      switch (links.look(token)) {
        case Outcome.Open again when offers.apply(again.request()).has(ballot) ->
            request = again.request();
        case Outcome.Standing(Link _, JoinRequest since, boolean _) -> {
          return new Outcome.Standing(link, since, Steps.isBy(since, link, ballot));
        }
        case Outcome.Replaced replaced -> {
          return afterwards(replaced, ballot);
        }
        case Outcome other -> {
          return other;
        }
      }
    }
    throw new DependencyFailure(
        "write the decision", "table", new IllegalStateException("overtaken each time"));
  }

  private static Outcome done(JoinRequest after, List<HistoryEntry> before) {
    return after.isWaiting()
        ? new Outcome.Reopened(after)
        : new Outcome.Decided(
            after,
            Stream.concat(
                    before.stream().filter(entry -> entry.number() < after.entries()),
                    Stream.of(after.last()))
                .toList());
  }
}
