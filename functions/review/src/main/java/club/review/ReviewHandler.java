package club.review;

import club.core.Club;
import club.core.Language;
import club.core.link.Token;
import club.core.mail.Blockage;
import club.core.request.Ballot;
import club.core.request.Decide;
import club.core.request.Decide.Outcome;
import club.core.request.JoinRequest;
import club.core.request.Warn;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Notice;
import club.web.Page;
import club.web.Submission;
import java.time.Clock;
import java.util.Optional;

/// `/api/review/{token+}`: shows a request to a reviewer, and takes the decision.
///
/// Only POST decides, and only with the code from the mail, since mail scanners open links and
/// submit forms.
public final class ReviewHandler implements Handler {
  private final Decide decide;
  private final Warn warn;
  private final Answers answers;
  private final ReviewPages pages;

  /// Shows and decides with these use cases.
  public ReviewHandler(Decide decide, Warn warn, Club club, Clock clock) {
    this.decide = decide;
    this.warn = warn;
    this.answers = Answers.toStaff(club);
    this.pages = new ReviewPages(club, clock);
  }

  /// GET shows, POST decides.
  @Override
  public HttpResponse handle(HttpRequest request) {
    Language language = answers.language(request);
    Optional<Token> token = Token.of(request.pathParameter("token"));
    return switch (request.method()) {
      case "GET", "HEAD" -> token.map(one -> shown(request, one)).orElseGet(() -> unknown(request));
      case "POST" -> token.map(one -> posted(request, one)).orElseGet(() -> unknown(request));
      default -> answers.notice(request, Notice.methodNotAllowed(language, "GET, HEAD, POST"));
    };
  }

  private HttpResponse shown(HttpRequest request, Token token) {
    Outcome outcome = decide.show(token);
    ReviewPages.Asked asked =
        asked(request, ReviewPages.prefilled(request.query("d").orElse(""), outcome));
    return switch (outcome) {
      case Outcome.Waiting waiting ->
          answers.page(200, pages.opened(asked, waiting, warn.about(waiting.request())));
      case Outcome.Decided(JoinRequest decided) -> answered(200, asked, decided, Optional.empty());
      case Outcome.Standing standing -> answered(200, asked, standing.request(), Optional.empty());
      case Outcome.Expired expired -> expired(request, expired);
      case Outcome.Unknown() -> unknown(request);
    };
  }

  private HttpResponse posted(HttpRequest request, Token token) {
    Language language = answers.language(request);
    return switch (Submission.read(request)) {
      case Submission.Values values -> decided(request, token, ballot(values));
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType() -> answers.notice(request, Notice.otherType(language));
    };
  }

  private HttpResponse decided(HttpRequest request, Token token, Ballot ballot) {
    ReviewPages.Asked asked = asked(request, ballot);
    return switch (decide.decide(token, ballot)) {
      case Outcome.Waiting waiting -> wrong(asked, waiting);
      case Outcome.Decided(JoinRequest decided) ->
          answered(200, asked, decided, Optional.of(way(decided, true)));
      case Outcome.Standing standing when standing.same() ->
          answered(200, asked, standing.request(), Optional.of(way(standing.request(), false)));
      case Outcome.Standing standing -> answered(409, asked, standing.request(), Optional.empty());
      case Outcome.Expired expired -> expired(request, expired);
      case Outcome.Unknown() -> unknown(request);
    };
  }

  private HttpResponse wrong(ReviewPages.Asked asked, Outcome.Waiting waiting) {
    Page form = pages.form(asked, waiting, warn.about(waiting.request()));
    return waiting instanceof Outcome.Locked locked
        ? answers
            .page(429, form)
            .with("Retry-After", Long.toString(pages.secondsUntil(locked.until())))
        : answers.page(422, form);
  }

  private HttpResponse answered(
      int status, ReviewPages.Asked asked, JoinRequest request, Optional<Answered.Way> way) {
    return answers.page(status, pages.answered(asked, request, way));
  }

  private Answered.Way way(JoinRequest request, boolean proven) {
    return new Answered.Way(
        warn.unreachable(request).filter(Blockage::stopsMail).isEmpty(), proven);
  }

  private ReviewPages.Asked asked(HttpRequest request, Ballot ballot) {
    return new ReviewPages.Asked(answers.language(request), request.path(), ballot);
  }

  private HttpResponse expired(HttpRequest request, Outcome.Expired expired) {
    return answers.notice(request, pages.expired(answers.language(request), expired));
  }

  private HttpResponse unknown(HttpRequest request) {
    return answers.notice(request, ReviewPages.unknown(answers.language(request)));
  }

  private static Ballot ballot(Submission.Values values) {
    return new Ballot(
        values.first("decision"),
        values.first("code"),
        values.first("reason"),
        values.first("publishedName"),
        values.first("decidedBy"));
  }
}
