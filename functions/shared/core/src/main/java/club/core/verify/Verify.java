package club.core.verify;

import club.core.EmailAddress;
import club.core.request.ErasureLedger;
import club.core.site.PublishSite;
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
import java.util.stream.Stream;

/// Checks on the live data every statement that must always hold, as far as data show it; writes
/// nothing.
///
/// Rows are read one after another while the club works, so a breach may only be a change that was
/// half read. Where there is one, the rows are read a second time, and only breaches found both
/// times are reported.
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
  private final ErasureLedger erasures;
  private final Clock clock;

  /// Reads with these.
  public Verify(Survey survey, ErasureLedger erasures, Clock clock) {
    this.survey = survey;
    this.erasures = erasures;
    this.clock = clock;
  }

  /// One line for each statement, in their order.
  ///
  /// @param published what `publish` reported when it compared the site with the register; empty
  ///   where it was not called
  /// @param reviewers the mailboxes that decide now; none where they are not known
  public List<Line> run(Optional<PublishSite.Report> published, List<EmailAddress> reviewers) {
    return run(survey.read(), published, reviewers);
  }

  /// As [#run(Optional, List)], where the rows have been read once.
  public List<Line> run(
      Snapshot read, Optional<PublishSite.Report> published, List<EmailAddress> reviewers) {
    List<Check> checks = new ArrayList<>(CHECKS);
    checks.add(new QueueCheck(reviewers));
    checks.add(new AnswerCheck(reviewers));
    checks.add(new ErasureCheck(erasures.all()));
    Set<Breach> breaches = breaches(checks, read);
    if (!breaches.isEmpty()) {
      breaches.retainAll(breaches(checks, survey.read()));
    }
    published.ifPresent(site -> breaches.addAll(breaches(site)));
    return Stream.of(Statement.values())
        .map(statement -> new Line(statement, result(statement, breaches, published)))
        .toList();
  }

  /// A statement with its result.
  public record Line(Statement statement, Result result) {}

  /// The result of checking a statement.
  public sealed interface Result {
    /// No breach was found.
    record Holds() implements Result {}

    /// It does not hold.
    ///
    /// @param where the places, in order, each once
    record Broken(List<String> where) implements Result {
      public Broken {
        where = List.copyOf(where);
      }
    }

    /// The data do not show it.
    record Unseen(String why) implements Result {}
  }

  /// A place where a statement does not hold.
  private record Breach(Statement statement, String where) {}

  private Set<Breach> breaches(List<Check> checks, Snapshot snapshot) {
    Instant now = clock.instant();
    Set<Breach> breaches = new HashSet<>();
    for (Check check : checks) {
      check.look(snapshot, now, (statement, where) -> breaches.add(new Breach(statement, where)));
    }
    return breaches;
  }

  private static Set<Breach> breaches(PublishSite.Report site) {
    Set<Breach> breaches = new HashSet<>();
    for (String path : site.written()) {
      breaches.add(new Breach(Statement.PUBLISHED_NAMES, path + " differs"));
      breaches.add(new Breach(Statement.DRAWN, path + " differs"));
      breaches.add(new Breach(Statement.PURE, path + " differs"));
    }
    for (String path : site.refused()) {
      String where = path + " is newer or much longer";
      breaches.add(new Breach(Statement.PUBLISHED_NAMES, where));
      breaches.add(new Breach(Statement.PUBLISHED_VERSION, where));
      breaches.add(new Breach(Statement.DRAWN, where));
    }
    return breaches;
  }

  private static Result result(
      Statement statement, Set<Breach> breaches, Optional<PublishSite.Report> published) {
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
