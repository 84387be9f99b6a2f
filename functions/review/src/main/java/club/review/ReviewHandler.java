package club.review;

import club.core.Club;
import club.core.Language;
import club.core.link.Token;
import club.core.request.Ballot;
import club.core.request.Decide;
import club.core.request.Decide.Outcome;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Notice;
import club.web.Submission;
import java.time.Clock;
import java.util.Optional;

/// `/api/review/{token+}`: shows a request to a reviewer, and takes the decision.
///
/// Only POST decides, and only with the code from the mail, since mail scanners open links and
/// submit forms.
public final class ReviewHandler implements Handler {
  private final Decide decide;
  private final Answers answers;
  private final ReviewPages pages;

  /// Decides with this use case.
  public ReviewHandler(Decide decide, Club club, Clock clock) {
    this.decide = decide;
    this.answers = new Answers(club);
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
    Ballot preselected = new Ballot(request.query("d").orElse(""), "", "", "", "");
    return answer(request, outcome, ReviewPages.prefilled(preselected, outcome), 200);
  }

  private HttpResponse posted(HttpRequest request, Token token) {
    Language language = answers.language(request);
    return switch (Submission.read(request)) {
      case Submission.Values values -> {
        Ballot ballot = ballot(values);
        yield answer(request, decide.decide(token, ballot), ballot, 409);
      }
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType() -> answers.notice(request, Notice.otherType(language));
    };
  }

  /// Answers with the page for this outcome.
  ///
  /// @param otherwise the HTTP status with which another decision is shown
  private HttpResponse answer(HttpRequest request, Outcome outcome, Ballot ballot, int otherwise) {
    ReviewPages.Asked asked =
        new ReviewPages.Asked(answers.language(request), request.path(), ballot);
    return switch (outcome) {
      case Outcome.Open open -> answers.page(200, pages.open(asked, open));
      case Outcome.Decided decided -> answers.page(200, pages.decided(asked, decided));
      case Outcome.Standing standing ->
          answers.page(standing.same() ? 200 : otherwise, pages.standing(asked, standing));
      case Outcome.Incomplete incomplete -> answers.page(422, pages.incomplete(asked, incomplete));
      case Outcome.WrongCode wrong -> answers.page(422, pages.wrongCode(asked, wrong));
      case Outcome.AlreadyListed listed -> answers.page(422, pages.alreadyListed(asked, listed));
      case Outcome.Locked locked ->
          answers
              .page(429, pages.locked(asked, locked))
              .with("Retry-After", Long.toString(pages.secondsUntil(locked.until())));
      case Outcome.Expired expired ->
          answers.notice(request, pages.expired(asked.language(), expired));
      case Outcome.Unknown() -> unknown(request);
    };
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
