package club.core.verify;

import club.core.EmailAddress;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recomputes on the live data every statement that must always hold, as far as data show it;
/// writes nothing.
///
/// Rows are read one after another while the club goes on: what looks wrong in them may only have
/// been half read. So they are read twice where something looks wrong, and what is wrong both times
/// is told.
public final class Verify {
  private static final Set<Statement> OF_THE_SITE =
      EnumSet.of(
          Statement.PUBLISHED_NAMES, Statement.PUBLISHED_VERSION, Statement.DRAWN, Statement.PURE);

  private static final List<Check> CHECKS =
      List.of(
          new RequestCheck(),
          new DecisionCheck(),
          new LinkCheck(),
          new IntakeCheck(),
          new MailCheck(),
          new RegisterCheck(),
          new RowCheck());

  private final Survey survey;
  private final Clock clock;

  /// Reads with these.
  public Verify(Survey survey, Clock clock) {
    this.survey = survey;
    this.clock = clock;
  }

  /// One line for each statement, in their order.
  ///
  /// - `published`: what `publish` found; empty where it was not asked
  /// - `reviewers`: the mailboxes that decide now; none where they are not known
  public List<Line> run(Optional<Published> published, List<EmailAddress> reviewers) {
    List<Check> checks = new ArrayList<>(CHECKS);
    checks.add(new QueueCheck(reviewers));
    Set<Breach> breaches = breaches(checks, survey.read());
    if (!breaches.isEmpty()) {
      Set<Breach> again = breaches(checks, survey.read());
      breaches.retainAll(again);
    }
    published.ifPresent(site -> site.breaches().forEach(breaches::add));
    return Stream.of(Statement.values())
        .map(statement -> new Line(statement, result(statement, breaches, published)))
        .toList();
  }

  /// A statement with what came of it.
  public record Line(Statement statement, Result result) {}

  /// What came of a statement.
  public sealed interface Result {
    /// Nothing was found against it.
    record Holds() implements Result {}

    /// It does not hold here, in order, each once.
    record Broken(List<String> where) implements Result {
      public Broken {
        where = List.copyOf(where);
      }
    }

    /// Data do not show it.
    record Unseen(String why) implements Result {}
  }

  private Set<Breach> breaches(List<Check> checks, Snapshot snapshot) {
    Instant now = clock.instant();
    return checks.stream()
        .flatMap(check -> check.breaches(snapshot, now))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Result result(
      Statement statement, Set<Breach> breaches, Optional<Published> published) {
    if (statement.unseen().isPresent()) {
      return new Result.Unseen(statement.unseen().get());
    }
    if (OF_THE_SITE.contains(statement) && published.isEmpty()) {
      return new Result.Unseen("publish was not asked");
    }
    List<String> where =
        breaches.stream()
            .filter(breach -> breach.statement() == statement)
            .map(Breach::where)
            .sorted()
            .toList();
    return where.isEmpty() ? new Result.Holds() : new Result.Broken(where);
  }
}
