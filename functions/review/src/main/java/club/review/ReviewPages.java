package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.request.Ballot;
import club.core.request.Decide.Outcome;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Offer;
import club.core.request.Verdict;
import club.core.request.Warn.Warnings;
import club.review.templates.StaticTemplates;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The pages that a reviewer reads, one for each outcome.
final class ReviewPages {
  private static final Texts TEXTS = Texts.beside(ReviewPages.class);

  private final Club club;
  private final Clock clock;

  ReviewPages(Club club, Clock clock) {
    this.club = club;
    this.clock = clock;
  }

  /// A reviewer's HTTP request: its language, its URL, and what was typed.
  record Asked(Language language, String path, Ballot ballot) {
    private Asked with(Ballot other) {
      return new Asked(language, path, other);
    }

    private Phrases texts() {
      return TEXTS.in(language);
    }

    private Page translated(Page page, String query) {
      return page.translatedAt(path + "?lang=" + page.otherLanguage().code() + query);
    }
  }

  /// The form as a link opens it.
  Page opened(Asked asked, Outcome.Waiting waiting, Warnings warnings) {
    String chosen = asked.ballot().decision();
    return asked.translated(
        form(asked.with(Prefill.of(chosen, waiting.request(), warnings)), waiting, warnings),
        Verdict.of(chosen).map(verdict -> "&d=" + verdict.wire()).orElse(""));
  }

  /// The form with what is wrong, or with the file of the request.
  Page form(Asked asked, Outcome.Waiting waiting, Warnings warnings) {
    Phrases texts = asked.texts();
    JoinRequest request = waiting.request();
    DecisionForm form =
        new DecisionForm(
            club,
            texts,
            request,
            Offer.on(request, club, clock.instant()),
            warnings,
            asked.ballot(),
            complaints(waiting, texts),
            waiting instanceof Outcome.Shown shown
                ? Optional.of(new CaseFile(club, texts, request, shown.history()))
                : Optional.empty(),
            clock.instant());
    return Page.of(
        asked.language(),
        form.complaints().isEmpty() ? form.title() : texts.say("decide.error-title", form.title()),
        new StaticTemplates().decide(form));
  }

  private List<Complaint> complaints(Outcome.Waiting waiting, Phrases texts) {
    return switch (waiting) {
      case Outcome.Open _, Outcome.Shown _ -> List.of();
      case Outcome.Incomplete incomplete ->
          incomplete.problems().stream().map(problem -> Complaint.of(problem, texts)).toList();
      case Outcome.WrongCode wrong -> List.of(Complaint.wrongCode(wrong.left(), texts));
      case Outcome.Locked locked ->
          List.of(Complaint.locked(dates(texts).timeFrom(locked.until()), texts));
      case Outcome.AlreadyListed listed ->
          List.of(Complaint.alreadyListed(listed.existing(), texts));
    };
  }

  private Dates dates(Phrases texts) {
    return Dates.of(club, texts.language());
  }

  /// The page about a request with which nothing is left to do by this link.
  ///
  /// @param way for the reviewer who has just decided
  /// @param history for who has proven to have the code; else none
  Page answered(
      Asked asked, JoinRequest request, Optional<Answered.Way> way, List<HistoryEntry> history) {
    Answered answered =
        new Answered(
            club,
            asked.texts(),
            request,
            way,
            history.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseFile(club, asked.texts(), request, history)));
    return asked.translated(
        Page.of(asked.language(), answered.title(), new StaticTemplates().answered(answered)), "");
  }

  /// The page of an expired link. It shows nothing of the request but its reference.
  Notice expired(Asked asked, Outcome.Expired expired) {
    String text =
        asked
            .texts()
            .say("expired.text", expired.request().reference().value(), club.terms().linkDays());
    return Notice.expiredLink(asked.language(), text, asked.path());
  }

  /// The request waits again.
  static Notice reopened(Language language, Outcome.Reopened reopened) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(
        200,
        texts.say("reopened.title"),
        texts.say("reopened.text", reopened.request().reference().value()));
  }

  /// A later mail counts.
  static Notice replaced(Language language, Outcome.Replaced replaced) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(
        410,
        texts.say("replaced.title"),
        texts.say("replaced.text", replaced.request().reference().value()));
  }

  static Notice unknown(Language language) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(404, texts.say("unknown.title"), texts.say("unknown.text"))
        .leadingTo(texts.say("unknown.next"), SitePath.front(language));
  }

  /// How long a reviewer has to wait, in seconds, at least 1.
  long secondsUntil(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
  }
}
