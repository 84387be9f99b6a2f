package club.announce;

import club.core.Club;
import club.core.Language;
import club.core.link.Token;
import club.core.news.Announce;
import club.core.news.Announce.Outcome;
import club.core.news.Manuscript;
import club.core.register.Announcement;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Notice;
import club.web.Page;
import club.web.Submission;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// `/api/news/{token+}`: shows staff the drafted announcement, and publishes what they make of it.
///
/// Only the button of a POST publishes, and only with the code from the mail, since mail scanners
/// open links and submit forms. Any other POST is a preview, which changes nothing.
public final class AnnounceHandler implements Handler {
  private final Announce announce;
  private final Clock clock;
  private final Answers answers;
  private final AnnouncePages pages;

  /// Shows and publishes with this use case.
  public AnnounceHandler(Announce announce, Club club, Clock clock) {
    this.announce = announce;
    this.clock = clock;
    this.answers = new Answers(club);
    this.pages = new AnnouncePages(club, clock);
  }

  /// GET shows; POST previews or publishes.
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
    return switch (announce.show(token)) {
      case Outcome.Desk desk -> answers.page(200, pages.opened(asked(request), desk));
      case Outcome other -> ended(request, other);
    };
  }

  private HttpResponse posted(HttpRequest request, Token token) {
    Language language = answers.language(request);
    return switch (Submission.read(request)) {
      case Submission.Values values when values.first("act").equals("publish") ->
          published(request, token, values);
      case Submission.Values values -> previewed(request, token, values);
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType() -> answers.notice(request, Notice.otherType(language));
    };
  }

  private HttpResponse previewed(HttpRequest request, Token token, Submission.Values values) {
    return switch (announce.show(token)) {
      case Outcome.Desk desk ->
          answers.page(200, pages.typed(asked(request), desk, manuscript(request, values, desk)));
      case Outcome other -> ended(request, other);
    };
  }

  private HttpResponse published(HttpRequest request, Token token, Submission.Values values) {
    return switch (announce.show(token)) {
      case Outcome.Desk desk -> {
        Manuscript manuscript = manuscript(request, values, desk);
        yield switch (announce.publish(token, manuscript)) {
          case Outcome.Desk wrong -> wrong(wrong, pages.typed(asked(request), wrong, manuscript));
          case Outcome other -> ended(request, other);
        };
      }
      case Outcome other -> ended(request, other);
    };
  }

  private HttpResponse wrong(Outcome.Desk desk, Page page) {
    return switch (desk) {
      case Outcome.Locked(_, Instant until) ->
          answers.page(429, page).retryAfter(until, clock.instant());
      case Outcome.Overtaken _ -> answers.page(409, page);
      case Outcome.Incomplete _, Outcome.WrongCode _, Outcome.Open _ -> answers.page(422, page);
    };
  }

  private HttpResponse ended(HttpRequest request, Outcome outcome) {
    Language language = answers.language(request);
    return switch (outcome) {
      case Outcome.Published(Announcement announcement) ->
          answers.page(200, pages.published(asked(request), announcement));
      case Outcome.Expired() -> {
        Token token = Token.of(request.pathParameter("token")).orElseThrow();
        yield answers.notice(request, pages.expired(language, token));
      }
      case Outcome.Unknown() -> unknown(request);
      case Outcome.Desk desk -> answers.page(200, pages.opened(asked(request), desk));
    };
  }

  private HttpResponse unknown(HttpRequest request) {
    return answers.notice(request, AnnouncePages.unknown(answers.language(request)));
  }

  private AnnouncePages.Asked asked(HttpRequest request) {
    return new AnnouncePages.Asked(answers.language(request), request);
  }

  private Manuscript manuscript(HttpRequest request, Submission.Values values, Outcome.Desk desk) {
    Brief brief = Brief.of(request, desk.register(), announce.today());
    return new Manuscript(
        brief.standing().map(Announcement::day),
        brief.period(),
        new Announcement.Text(values.first("titleFr"), values.first("bodyFr")),
        new Announcement.Text(values.first("titleEn"), values.first("bodyEn")),
        instant(values.first("basis")),
        values.first("code"));
  }

  private static Optional<Instant> instant(String typed) {
    try {
      return Optional.of(typed).filter(text -> !text.isEmpty()).map(Instant::parse);
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }
}
