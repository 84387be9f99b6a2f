package club.join;

import club.core.Club;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.request.ApplicationForm;
import club.core.request.ApplicationForm.Reading;
import club.core.request.Field;
import club.core.request.Join;
import club.core.request.Problem;
import club.core.request.Status;
import club.web.Answers;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.JoinForm;
import club.web.JoinFormPage;
import club.web.Negotiation;
import club.web.Notice;
import club.web.ProblemDetails;
import club.web.ProblemDetails.Place;
import club.web.ProblemWording;
import club.web.Submission;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// `POST /api/join-requests`: takes a request to join, from the form or as JSON.
public final class JoinHandler implements Handler {
  private static final Texts TEXTS = Texts.beside(JoinHandler.class);

  /// What a program may give as a boolean.
  private static final Set<String> FLAGS = Set.of(Field.PUBLISH.wire());

  private final Join join;
  private final Club club;
  private final Answers answers;

  /// Joins with this use case.
  public JoinHandler(Join join, Club club) {
    this.join = join;
    this.club = club;
    this.answers = new Answers(club);
  }

  /// POST stores a request; GET redirects to the form.
  @Override
  public HttpResponse handle(HttpRequest request) {
    Language language = answers.language(request);
    return switch (request.method()) {
      case "GET", "HEAD" -> HttpResponse.seeOther(SitePath.joinForm(language));
      case "POST" -> posted(request, language);
      default -> answers.notice(request, Notice.methodNotAllowed(language, "GET, HEAD, POST"));
    };
  }

  private HttpResponse posted(HttpRequest request, Language language) {
    return switch (Submission.read(request, FLAGS)) {
      case Submission.Values values -> read(request, language, values);
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType() -> answers.notice(request, Notice.otherType(language));
    };
  }

  private HttpResponse read(HttpRequest request, Language language, Submission.Values values) {
    return switch (ApplicationForm.read(values.byName())) {
      case Reading.Complete form ->
          switch (join.join(form, language, request.network())) {
            case Join.Outcome.Received received -> received(request, received);
            case Join.Outcome.KeyReused() -> keyReused(request, language, values);
            case Join.Outcome.TooMany(Duration pause) -> tooMany(request, language, values, pause);
          };
      case Reading.Incomplete(List<Problem> problems) ->
          incomplete(request, language, values, problems);
    };
  }

  private HttpResponse received(HttpRequest request, Join.Outcome.Received received) {
    String own = SitePath.follow(received.follow());
    if (!Negotiation.prefersJson(request)) {
      return HttpResponse.seeOther(own);
    }
    SequencedMap<String, String> members = new LinkedHashMap<>();
    members.put("reference", received.reference().value());
    members.put("status", Status.RECEIVED.name());
    members.put("statusUrl", own);
    return HttpResponse.json(201, members).with("Location", own);
  }

  private HttpResponse incomplete(
      HttpRequest request, Language language, Submission.Values values, List<Problem> problems) {
    if (!Negotiation.prefersJson(request)) {
      return form(422, new JoinForm(club, language, values.byName(), problems, Optional.empty()));
    }
    Phrases texts = TEXTS.in(language);
    return new ProblemDetails(
            422,
            texts.say("incomplete.title"),
            texts.say("incomplete.detail"),
            problems.stream().map(problem -> place(problem, language)).toList())
        .response();
  }

  private Place place(Problem problem, Language language) {
    return Place.of(problem.field().wire(), ProblemWording.of(problem, language, club));
  }

  private HttpResponse keyReused(HttpRequest request, Language language, Submission.Values values) {
    Phrases texts = TEXTS.in(language);
    String remark = texts.say("key.detail");
    return Negotiation.prefersJson(request)
        ? new ProblemDetails(
                422, texts.say("key.title"), remark, List.of(Place.of("idempotencyKey", remark)))
            .response()
        : form(422, new JoinForm(club, language, values.byName(), List.of(), Optional.of(remark)));
  }

  /// The form comes back as it was filled in, ready to be sent again.
  private HttpResponse tooMany(
      HttpRequest request, Language language, Submission.Values values, Duration pause) {
    Phrases texts = TEXTS.in(language);
    HttpResponse response =
        Negotiation.prefersJson(request)
            ? new ProblemDetails(429, texts.say("busy.title"), texts.say("busy.detail"), List.of())
                .response()
            : form(
                429,
                new JoinForm(
                    club,
                    language,
                    values.byName(),
                    List.of(),
                    Optional.of(texts.say("busy.remark"))));
    return response.with("Retry-After", Long.toString(pause.plusMillis(999).toSeconds()));
  }

  private HttpResponse form(int status, JoinForm form) {
    return answers.page(status, JoinFormPage.of(form));
  }
}
