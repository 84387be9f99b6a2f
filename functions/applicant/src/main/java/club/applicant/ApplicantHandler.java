package club.applicant;

import club.applicant.templates.StaticTemplates;
import club.core.Club;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.link.Token;
import club.core.request.Follow;
import club.core.request.JoinRequest;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Negotiation;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// `GET /api/follow/{token+}`: shows an applicant the state of the request, and nothing personal,
/// since others may see the link. The page is in the language of the form and of the mails, not in
/// the browser's.
///
/// It also answers for the addresses under `/api/` that no function has.
public final class ApplicantHandler implements Handler {
  private static final Texts TEXTS = Texts.beside(ApplicantHandler.class);

  private final Follow follow;
  private final Club club;
  private final Clock clock;
  private final Answers answers;

  /// Shows with this use case.
  public ApplicantHandler(Follow follow, Club club, Clock clock) {
    this.follow = follow;
    this.club = club;
    this.clock = clock;
    this.answers = new Answers(club);
  }

  /// GET shows; no method changes anything.
  @Override
  public HttpResponse handle(HttpRequest request) {
    if (request.pathParameter("token").isEmpty()) {
      return answers.notice(request, Notice.notFound(answers.language(request)));
    }
    return switch (request.method()) {
      case "GET", "HEAD" ->
          Token.of(request.pathParameter("token"))
              .flatMap(follow::show)
              .map(found -> found(request, found))
              .orElseGet(() -> answers.notice(request, unknown(answers.language(request))));
      default ->
          answers.notice(request, Notice.methodNotAllowed(answers.language(request), "GET, HEAD"));
    };
  }

  private HttpResponse found(HttpRequest request, Follow.Progress found) {
    JoinRequest asked = found.request();
    if (Negotiation.prefersJson(request)) {
      SequencedMap<String, String> members = new LinkedHashMap<>();
      members.put("reference", asked.reference().value());
      members.put("status", asked.status().name());
      return HttpResponse.json(200, members);
    }
    Language language = Negotiation.chosen(request).orElse(asked.language());
    Phrases texts = TEXTS.in(language);
    Page page =
        Page.of(
            language,
            texts.say("follow.title", asked.reference().value()),
            new StaticTemplates().state(new ProgressPage(club, texts, found, clock.instant())));
    return answers.page(
        200, page.translatedAt(request.path() + "?lang=" + page.otherLanguage().code()));
  }

  private static Notice unknown(Language language) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(404, texts.say("follow.unknown"), texts.say("follow.unknown-text"))
        .leadingTo(texts.say("follow.unknown-next"), SitePath.front(language));
  }
}
