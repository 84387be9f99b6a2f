package club.review;

import club.core.Club;
import club.core.Language;
import club.core.link.Token;
import club.core.mail.Blockage;
import club.core.request.Ballot;
import club.core.request.Decide;
import club.core.request.Decide.Outcome;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Resend;
import club.core.request.Warn;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Notice;
import club.web.Page;
import club.web.Submission;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/api/review/{token+}`: shows a request to a reviewer, and takes the decision, or a further one.
///
/// Only POST decides, and only with the code from the mail, since mail scanners open links and
/// submit forms. Without the code it may ask for a fresh link, which goes to the mailbox that the
/// old one was sent to.
public final class ReviewHandler implements Handler {
  private final Decide decide;
  private final Resend resend;
  private final Warn warn;
  private final Answers answers;
  private final ReviewPages pages;

  /// Shows and decides with these use cases.
  public ReviewHandler(Decide decide, Resend resend, Warn warn, Club club, Clock clock) {
    this.decide = decide;
    this.resend = resend;
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
    String chosen = request.query("d").orElse("");
    return answer(
        request,
        new ReviewPages.Asked(
            answers.language(request), request.path(), Ballot.of(Map.of("decision", chosen))),
        decide.show(token));
  }

  private HttpResponse posted(HttpRequest request, Token token) {
    Language language = answers.language(request);
    return switch (Submission.read(request)) {
      case Submission.Values values -> acted(request, token, values);
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType() -> answers.notice(request, Notice.otherType(language));
    };
  }

  /// What the pressed button asks for: a fresh link, the file, or a decision.
  private HttpResponse acted(HttpRequest request, Token token, Submission.Values values) {
    Language language = answers.language(request);
    Ballot ballot = Ballot.of(values::first);
    ReviewPages.Asked asked = new ReviewPages.Asked(language, request.path(), ballot);
    return switch (values.first("action")) {
      case Notice.FRESH_LINK -> {
        resend.ask(token);
        yield answers.notice(request, Notice.freshLink(language));
      }
      case "show" -> answer(request, asked, decide.open(token, ballot.code()));
      default -> answer(request, asked, decide.decide(token, ballot));
    };
  }

  private HttpResponse answer(HttpRequest request, ReviewPages.Asked asked, Outcome outcome) {
    Language language = asked.language();
    return switch (outcome) {
      case Outcome.Waiting waiting when isPost(request) -> form(asked, waiting);
      case Outcome.Waiting waiting ->
          answers.page(200, pages.opened(asked, waiting, warnings(waiting)));
      case Outcome.Decided decided ->
          answered(
              200,
              asked,
              decided.request(),
              Optional.of(way(decided.request(), true)),
              decided.history());
      case Outcome.Reopened reopened ->
          answers.notice(request, ReviewPages.reopened(language, reopened));
      case Outcome.Standing standing when standing.same() ->
          answered(
              200,
              asked,
              standing.request(),
              Optional.of(way(standing.request(), false)),
              List.of());
      case Outcome.Standing standing ->
          answered(
              isPost(request) ? 409 : 200, asked, standing.request(), Optional.empty(), List.of());
      case Outcome.Replaced replaced ->
          answers.notice(request, ReviewPages.replaced(language, replaced));
      case Outcome.Expired expired -> answers.notice(request, pages.expired(asked, expired));
      case Outcome.Unknown() -> unknown(request);
    };
  }

  private HttpResponse form(ReviewPages.Asked asked, Outcome.Waiting waiting) {
    return switch (waiting) {
      case Outcome.Open _, Outcome.Shown _ ->
          answers.page(200, pages.form(asked, waiting, warnings(waiting)));
      case Outcome.Locked _, Outcome.WrongCode _, Outcome.Incomplete _, Outcome.AlreadyListed _ ->
          wrong(asked, waiting);
    };
  }

  private HttpResponse wrong(ReviewPages.Asked asked, Outcome.Waiting waiting) {
    Page form = pages.form(asked, waiting, warnings(waiting));
    return waiting instanceof Outcome.Locked locked
        ? answers
            .page(429, form)
            .with("Retry-After", Long.toString(pages.secondsUntil(locked.until())))
        : answers.page(422, form);
  }

  private HttpResponse answered(
      int status,
      ReviewPages.Asked asked,
      JoinRequest request,
      Optional<Answered.Way> way,
      List<HistoryEntry> history) {
    return answers.page(status, pages.answered(asked, request, way, history));
  }

  private Answered.Way way(JoinRequest request, boolean proven) {
    return new Answered.Way(
        warn.unreachable(request).filter(Blockage::stopsMail).isEmpty(), proven);
  }

  private Warn.Warnings warnings(Outcome.Waiting waiting) {
    return warn.about(waiting.request());
  }

  private HttpResponse unknown(HttpRequest request) {
    return answers.notice(request, ReviewPages.unknown(answers.language(request)));
  }

  private static boolean isPost(HttpRequest request) {
    return request.method().equals("POST");
  }
}
