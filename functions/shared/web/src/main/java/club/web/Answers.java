package club.web;

import club.core.Club;
import club.core.Language;
import java.util.List;
import java.util.function.Function;

/// Makes answers in the language and format that the client reads.
public final class Answers {
  private final Club club;
  private final Frame frame;
  private final Function<HttpRequest, Language> language;

  private Answers(Club club, Function<HttpRequest, Language> language) {
    this.club = club;
    this.frame = new Frame(club);
    this.language = language;
  }

  /// The answers of this club.
  public Answers(Club club) {
    this(club, request -> Negotiation.language(request, club.language()));
  }

  /// The answers to staff, who come from a mail: in its language, which is the club's, and not in
  /// the browser's.
  public static Answers toStaff(Club club) {
    return new Answers(club, request -> Negotiation.chosen(request).orElse(club.language()));
  }

  /// The language in which this client is answered.
  public Language language(HttpRequest request) {
    return language.apply(request);
  }

  /// A page in the frame.
  public HttpResponse page(int status, Page page) {
    return HttpResponse.html(status, page.language(), frame.around(page));
  }

  /// A page that holds images itself, in `data:` URLs.
  public HttpResponse pictured(int status, Page page) {
    return page(status, page)
        .with(SecurityHeaders.CONTENT, SecurityHeaders.content("'self' data:"));
  }

  /// A notice: a page, or a problem for a client that reads JSON.
  public HttpResponse notice(HttpRequest request, Notice notice) {
    return notice(request, notice, List.of());
  }

  /// The answer to a body that cannot be read.
  public HttpResponse unreadable(HttpRequest request, Submission.Malformed malformed) {
    Notice notice = Notice.malformed(language(request), malformed);
    return malformed.member().isEmpty()
        ? notice(request, notice)
        : notice(
            request, notice, List.of(ProblemDetails.Place.of(malformed.member(), notice.text())));
  }

  private HttpResponse notice(
      HttpRequest request, Notice notice, List<ProblemDetails.Place> errors) {
    HttpResponse response =
        Negotiation.prefersJson(request) ? problem(notice, errors) : page(request, notice);
    return response.with(notice.headers());
  }

  private HttpResponse problem(Notice notice, List<ProblemDetails.Place> errors) {
    String detail =
        notice.status() < 500 ? notice.text() : notice.text() + " " + club.contact().value();
    return new ProblemDetails(notice.status(), notice.title(), detail, errors).response();
  }

  private HttpResponse page(HttpRequest request, Notice notice) {
    return page(notice.status(), NoticePage.of(club, language(request), notice));
  }
}
