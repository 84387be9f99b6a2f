package club.applicant;

import club.core.Club;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.link.Token;
import club.core.request.Amend;
import club.core.request.Amend.Outcome;
import club.core.request.Follow;
import club.core.request.Follow.Opened;
import club.core.request.JoinRequest;
import club.core.request.Plea;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Negotiation;
import club.web.Notice;
import club.web.Submission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// `/api/follow/{token+}`: shows an applicant the state of the request, and nothing personal, since
/// others may see the link; by the link that only mails carry it also confirms the address, takes
/// answers, withdraws and erases. The page is in the language of the form and of the mails, not in
/// the browser's.
///
/// It also answers for the addresses under `/api/` that no function has.
public final class ApplicantHandler implements Handler {
  private static final Texts TEXTS = Texts.beside(ApplicantHandler.class);

  private final Follow follow;
  private final Amend amend;
  private final Club club;
  private final Clock clock;
  private final Answers answers;

  /// Answers with these use cases.
  public ApplicantHandler(Follow follow, Amend amend, Club club, Clock clock) {
    this.follow = follow;
    this.amend = amend;
    this.club = club;
    this.clock = clock;
    this.answers = new Answers(club);
  }

  /// GET shows, POST acts.
  @Override
  public HttpResponse handle(HttpRequest request) {
    if (request.pathParameter("token").isEmpty()) {
      return answers.notice(request, Notice.notFound(answers.language(request)));
    }
    Optional<Token> token = Token.of(request.pathParameter("token"));
    return switch (request.method()) {
      case "GET", "HEAD" ->
          token
              .map(one -> opened(request, one, new Shown(200, OwnReply.NONE)))
              .orElseGet(() -> unknown(request));
      case "POST" -> token.map(one -> posted(request, one)).orElseGet(() -> unknown(request));
      default ->
          answers.notice(
              request, Notice.methodNotAllowed(answers.language(request), "GET, HEAD, POST"));
    };
  }

  /// A page's status, and what it replies to.
  private record Shown(int status, OwnReply reply) {}

  private HttpResponse posted(HttpRequest request, Token token) {
    Language language = answers.language(request);
    return switch (Submission.read(request)) {
      case Submission.Values values -> acted(request, token, values);
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType() -> answers.notice(request, Notice.otherType(language));
    };
  }

  private HttpResponse acted(HttpRequest request, Token token, Submission.Values values) {
    Optional<OwnAct> act = OwnAct.of(values.first("action"));
    if (act.isEmpty()) {
      return opened(request, token, new Shown(422, OwnReply.NONE));
    }
    String code = values.first("code");
    String text = values.first("text");
    Outcome outcome =
        switch (act.get()) {
          case CONFIRM -> amend.confirm(token);
          case CONFIRM_BY_CODE -> amend.confirm(token, code);
          case FRESH -> amend.mailFreshLink(token);
          case ANSWER -> amend.act(token, new Plea(Plea.Wish.ANSWER, code, text, false));
          case WITHDRAW -> amend.act(token, new Plea(Plea.Wish.WITHDRAW, code, text, false));
          case ERASE ->
              amend.act(
                  token, new Plea(Plea.Wish.ERASE, code, "", values.first("sure").equals("yes")));
        };
    OwnReply reply = new OwnReply(act, Optional.of(outcome), code, text);
    HttpResponse response = opened(request, token, new Shown(status(outcome), reply));
    return outcome instanceof Outcome.Locked(Instant until)
        ? response.with("Retry-After", Long.toString(secondsUntil(until)))
        : response;
  }

  private static int status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done() -> 200;
      case Outcome.Flawed _, Outcome.WrongCode _ -> 422;
      case Outcome.Locked _ -> 429;
      case Outcome.Overtaken(), Outcome.Ended() -> 409;
      case Outcome.Unknown() -> 404;
    };
  }

  private HttpResponse opened(HttpRequest request, Token token, Shown shown) {
    return switch (follow.show(token)) {
      case Opened.Open(Follow.Progress found) -> page(request, found, shown);
      case Opened.Erased erased ->
          answers.notice(request, ApplicantPages.erased(club, answers.language(request), erased));
      case Opened.Unknown() -> unknown(request);
    };
  }

  private HttpResponse page(HttpRequest request, Follow.Progress found, Shown shown) {
    JoinRequest asked = found.request();
    if (Negotiation.prefersJson(request)) {
      SequencedMap<String, String> members = new LinkedHashMap<>();
      members.put("reference", asked.reference().value());
      members.put("status", asked.status().name());
      return HttpResponse.json(shown.status(), members);
    }
    Language language = Negotiation.chosen(request).orElse(asked.language());
    return answers.page(
        shown.status(),
        ApplicantPages.state(club, language, request.path(), found, shown.reply(), clock));
  }

  private HttpResponse unknown(HttpRequest request) {
    Language language = answers.language(request);
    Phrases texts = TEXTS.in(language);
    return answers.notice(
        request,
        Notice.of(404, texts.say("follow.unknown"), texts.say("follow.unknown-text"))
            .leadingTo(texts.say("follow.unknown-next"), SitePath.front(language)));
  }

  private long secondsUntil(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
  }
}
