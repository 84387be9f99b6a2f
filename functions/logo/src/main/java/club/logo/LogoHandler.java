package club.logo;

import club.core.Bytes;
import club.core.Club;
import club.core.Language;
import club.core.link.Token;
import club.core.logo.ChangeLogo;
import club.core.logo.ChangeLogo.Outcome;
import club.core.logo.LogoStep;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Notice;
import club.web.Submission;
import java.time.Clock;
import java.util.Optional;

/// `/api/logos/{token+}`: shows a member's logo to staff and to the member, takes an image,
/// publishes and removes.
///
/// Only POST acts, and only with the code from the mail, since mail scanners open links and submit
/// forms. An image is drawn only for a good link, and before the code is compared: who must choose
/// another one keeps the tries.
public final class LogoHandler implements Handler {
  private final ChangeLogo change;
  private final Answers answers;
  private final Club club;
  private final Clock clock;

  /// Shows and changes with this use case.
  public LogoHandler(ChangeLogo change, Club club, Clock clock) {
    this.change = change;
    this.answers = new Answers(club);
    this.club = club;
    this.clock = clock;
  }

  /// GET shows, POST changes.
  @Override
  public HttpResponse handle(HttpRequest request) {
    Language language = answers.language(request);
    Optional<Token> token = Token.of(request.pathParameter("token"));
    return switch (request.method()) {
      case "GET", "HEAD" ->
          token
              .map(one -> answer(request, change.show(one), LogoPage.Typed.NOTHING))
              .orElseGet(() -> unknown(language, request));
      case "POST" ->
          token.map(one -> posted(request, one)).orElseGet(() -> unknown(language, request));
      default -> answers.notice(request, Notice.methodNotAllowed(language, "GET, HEAD, POST"));
    };
  }

  private HttpResponse posted(HttpRequest request, Token token) {
    if (Upload.isIn(request)) {
      return uploaded(request, token);
    }
    Language language = answers.language(request);
    return switch (Submission.read(request)) {
      case Submission.Values values -> acted(request, token, values);
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType() -> answers.notice(request, Notice.otherType(language));
    };
  }

  private HttpResponse uploaded(HttpRequest request, Token token) {
    return switch (change.show(token)) {
      case Outcome.Open open ->
          switch (Upload.read(request)) {
            case Upload.Sent sent -> sent(request, token, open, sent);
            case Upload.TooLarge() ->
                refused(request, open, new Refusal.TooHeavy(), LogoPage.Typed.NOTHING);
            case Upload.Malformed() ->
                refused(request, open, new Refusal.Missing(), LogoPage.Typed.NOTHING);
          };
      case Outcome other -> answer(request, other, LogoPage.Typed.NOTHING);
    };
  }

  private HttpResponse sent(HttpRequest request, Token token, Outcome.Open open, Upload.Sent sent) {
    boolean consents = sent.text("consent").equals("yes");
    LogoPage.Typed typed = new LogoPage.Typed(sent.text("code"), consents, Optional.empty());
    if (sent.files().size() > 1) {
      return refused(request, open, new Refusal.Several(), typed);
    }
    Bytes file = sent.files().isEmpty() ? Bytes.of("") : sent.files().getFirst();
    return switch (Drawing.of(file)) {
      case Drawing.Refused(Refusal why) -> refused(request, open, why, typed);
      case Drawing.Drawn(Bytes tile) ->
          answer(request, change.propose(token, typed.code(), tile, consents), typed);
    };
  }

  private HttpResponse acted(HttpRequest request, Token token, Submission.Values values) {
    String code = values.first("code");
    String hash = values.first("shown");
    Outcome outcome =
        switch (values.first("action")) {
          case "publish" -> change.publish(token, code, hash);
          case "decline" -> change.decline(token, code, hash);
          case "remove" -> change.remove(token, code);
          default -> change.show(token);
        };
    return answer(request, outcome, new LogoPage.Typed(code, false, Optional.empty()));
  }

  private HttpResponse refused(
      HttpRequest request, Outcome.Open open, Refusal why, LogoPage.Typed typed) {
    return page(
        422, request, open, new LogoPage.Typed(typed.code(), typed.consents(), Optional.of(why)));
  }

  private HttpResponse answer(HttpRequest request, Outcome outcome, LogoPage.Typed typed) {
    Language language = answers.language(request);
    return switch (outcome) {
      case Outcome.Open open -> opened(request, open, typed);
      case Outcome.Expired() ->
          answers.notice(request, LogoPage.expired(language, token(request), club));
      case Outcome.Left() -> answers.notice(request, LogoPage.left(language));
      case Outcome.Unknown() -> unknown(language, request);
    };
  }

  private HttpResponse opened(HttpRequest request, Outcome.Open open, LogoPage.Typed typed) {
    return switch (open.step()) {
      case LogoStep.Opened(),
          LogoStep.Proposed(),
          LogoStep.Published(),
          LogoStep.Declined(),
          LogoStep.Removed() ->
          page(200, request, open, typed);
      case LogoStep.NoCode(), LogoStep.NoConsent(), LogoStep.WrongCode _ ->
          page(422, request, open, typed);
      case LogoStep.Overtaken() -> page(409, request, open, typed);
      case LogoStep.Locked locked ->
          page(429, request, open, typed).retryAfter(locked.until(), clock.instant());
    };
  }

  private HttpResponse page(
      int status, HttpRequest request, Outcome.Open open, LogoPage.Typed typed) {
    LogoPage page = new LogoPage(club, answers.language(request), open, typed);
    return answers.pictured(status, page.in(request.path()));
  }

  private static Token token(HttpRequest request) {
    return Token.of(request.pathParameter("token")).orElseThrow();
  }

  private HttpResponse unknown(Language language, HttpRequest request) {
    return answers.notice(request, LogoPage.unknown(language));
  }
}
