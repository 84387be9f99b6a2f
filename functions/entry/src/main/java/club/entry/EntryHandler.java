package club.entry;

import club.core.Club;
import club.core.Language;
import club.core.entry.AskForEntry;
import club.core.entry.AskForFreshLink;
import club.core.entry.EditEntry;
import club.core.entry.EditEntry.Outcome;
import club.core.entry.EntryForm;
import club.core.link.Token;
import club.web.Answers;
import club.web.CorrectFormPage;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import club.web.Notice;
import club.web.NoticePage;
import club.web.Submission;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// `/api/entry`: takes the name of an organisation that wants to correct its entry or to leave.
/// `/api/entry/{token+}`: shows a member's entry, and takes changes of it.
///
/// Only POST changes something, and only with the code from the mail. Without the code it may ask
/// for a fresh link, also on the other pages that such a link opens.
public final class EntryHandler implements Handler {
  private final EditEntry edit;
  private final AskForEntry ask;
  private final AskForFreshLink fresh;
  private final Club club;
  private final Clock clock;
  private final Answers answers;
  private final EntryPages pages;

  /// Answers with these use cases.
  public EntryHandler(
      EditEntry edit, AskForEntry ask, AskForFreshLink fresh, Club club, Clock clock) {
    this.edit = edit;
    this.ask = ask;
    this.fresh = fresh;
    this.club = club;
    this.clock = clock;
    this.answers = new Answers(club);
    this.pages = new EntryPages(club);
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    String typed = request.pathParameter("token");
    if (typed.isEmpty()) {
      return door(request);
    }
    Optional<Token> token = Token.of(typed);
    return switch (request.method()) {
      case "GET", "HEAD" -> token.map(one -> shown(request, one)).orElseGet(() -> unknown(request));
      case "POST" -> token.map(one -> posted(request, one)).orElseGet(() -> unknown(request));
      default -> notAllowed(request, "GET, HEAD, POST");
    };
  }

  private HttpResponse door(HttpRequest request) {
    Language language = answers.language(request);
    return switch (request.method()) {
      case "GET", "HEAD" -> answers.page(200, CorrectFormPage.of(club, language, false));
      case "POST" ->
          switch (Submission.read(request)) {
            case Submission.Values values ->
                switch (ask.ask(values.first("organisation"))) {
                  case NO_NAME -> answers.page(422, CorrectFormPage.of(club, language, true));
                  case TAKEN ->
                      answers.page(200, NoticePage.of(club, language, EntryPages.asked(language)));
                };
            case Submission other -> unreadable(request, other);
          };
      default -> notAllowed(request, "GET, HEAD, POST");
    };
  }

  private HttpResponse shown(HttpRequest request, Token token) {
    return answer(request, edit.show(token), Map.of());
  }

  private HttpResponse posted(HttpRequest request, Token token) {
    return switch (Submission.read(request)) {
      case Submission.Values values when values.first("action").equals(Notice.FRESH_LINK) ->
          fresh.ask(token)
              ? answers.notice(request, Notice.freshLink(answers.language(request)))
              : unknown(request);
      case Submission.Values values -> {
        Map<String, String> sent = new HashMap<>();
        values.byName().forEach((name, all) -> sent.put(name, values.first(name)));
        yield answer(request, edit.submit(token, new EntryForm(sent)), sent);
      }
      case Submission other -> unreadable(request, other);
    };
  }

  private HttpResponse answer(HttpRequest request, Outcome outcome, Map<String, String> sent) {
    EntryPages.Asked asked =
        new EntryPages.Asked(
            answers.language(request),
            request.path(),
            Token.of(request.pathParameter("token")).orElseThrow(),
            sent,
            request.query("edit").isPresent());
    return switch (outcome) {
      case Outcome.Open open -> answers.page(200, pages.opened(asked, open));
      case Outcome.Locked locked ->
          answers
              .page(sent.isEmpty() ? 200 : 429, pages.form(asked, locked))
              .retryAfter(locked.until(), clock.instant());
      case Outcome.Overtaken overtaken -> answers.page(409, pages.form(asked, overtaken));
      case Outcome.Desk desk -> answers.page(422, pages.form(asked, desk));
      case Outcome.Done done -> answers.page(200, pages.done(asked, done));
      case Outcome.Expired expired -> answers.notice(request, pages.expired(asked, expired));
      case Outcome.Unknown() -> unknown(request);
    };
  }

  private HttpResponse unreadable(HttpRequest request, Submission submission) {
    Language language = answers.language(request);
    return switch (submission) {
      case Submission.Malformed malformed -> answers.unreadable(request, malformed);
      case Submission.TooLarge() -> answers.notice(request, Notice.tooLarge(language));
      case Submission.OtherType(), Submission.Values _ ->
          answers.notice(request, Notice.otherType(language));
    };
  }

  private HttpResponse notAllowed(HttpRequest request, String allowed) {
    return answers.notice(request, Notice.methodNotAllowed(answers.language(request), allowed));
  }

  private HttpResponse unknown(HttpRequest request) {
    return answers.notice(request, EntryPages.unknown(answers.language(request)));
  }
}
