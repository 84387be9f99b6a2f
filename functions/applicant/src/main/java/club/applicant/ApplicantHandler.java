package club.applicant;

import club.applicant.templates.StaticTemplates;
import club.core.Club;
import club.core.Language;
import club.core.SitePath;
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
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// `GET /api/follow/{token+}`: shows an applicant the state of the request, and nothing personal,
/// since others may see the link.
///
/// It also answers for the addresses under `/api/` that no function has.
public final class ApplicantHandler implements Handler {
  private final Follow follow;
  private final Club club;
  private final Answers answers;

  /// Shows with this use case.
  public ApplicantHandler(Follow follow, Club club) {
    this.follow = follow;
    this.club = club;
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

  private HttpResponse found(HttpRequest request, JoinRequest found) {
    if (Negotiation.prefersJson(request)) {
      SequencedMap<String, String> members = new LinkedHashMap<>();
      members.put("reference", found.reference().value());
      members.put("status", found.status().name());
      return HttpResponse.json(200, members);
    }
    Language language = answers.language(request);
    Page page =
        Page.of(
            language,
            language.of("Votre demande ", "Your request ") + found.reference(),
            new StaticTemplates().state(club, language, found.reference(), found.status()));
    return answers.page(
        200, page.translatedAt(request.path() + "?lang=" + page.otherLanguage().code()));
  }

  private static Notice unknown(Language language) {
    return Notice.of(
            404,
            language.of("Demande introuvable", "No such request"),
            language.of(
                "Cette adresse ne mène à aucune demande\u00a0: elle a peut-être été coupée en chemin."
                    + " Reprenez-la entière depuis notre message.",
                "This address leads to no request: it may have been cut on its way. Take the whole"
                    + " of it from our mail."))
        .leadingTo(
            language.of("Aller à la page du club", "Go to the club’s page"),
            SitePath.front(language));
  }
}
