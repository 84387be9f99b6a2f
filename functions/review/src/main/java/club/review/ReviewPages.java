package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.request.Ballot;
import club.core.request.Decide.Outcome;
import club.core.request.JoinRequest;
import club.core.request.Warn.Warnings;
import club.review.templates.StaticTemplates;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private Phrases texts() {
      return TEXTS.in(language);
    }

    private Page translated(Page page, String query) {
      return page.translatedAt(path + "?lang=" + page.otherLanguage().code() + query);
    }
  }

  /// A ballot with the name that will be listed, which staff may correct.
  static Ballot prefilled(String decision, Outcome outcome) {
    String name =
        outcome instanceof Outcome.Waiting waiting
            ? waiting.request().application().organisation().listedName()
            : "";
    return new Ballot(decision, "", "", name, "");
  }

  /// The form as a link opens it.
  Page opened(Asked asked, Outcome.Waiting waiting, Warnings warnings) {
    return asked.translated(
        form(asked, waiting, warnings),
        asked.ballot().verdict().map(verdict -> "&d=" + verdict.wire()).orElse(""));
  }

  /// The form with what is wrong.
  Page form(Asked asked, Outcome.Waiting waiting, Warnings warnings) {
    Phrases texts = asked.texts();
    DecisionForm form =
        new DecisionForm(
            club,
            texts,
            waiting.request(),
            warnings,
            asked.ballot(),
            complaints(waiting, texts),
            clock.instant());
    String title = texts.say("decide.title", form.name());
    return Page.of(
        asked.language(),
        form.complaints().isEmpty() ? title : texts.say("decide.error-title", title),
        new StaticTemplates().decide(form));
  }

  private List<Complaint> complaints(Outcome.Waiting waiting, Phrases texts) {
    return switch (waiting) {
      case Outcome.Open _ -> List.of();
      case Outcome.Incomplete incomplete ->
          incomplete.problems().stream().map(problem -> Complaint.of(problem, texts)).toList();
      case Outcome.WrongCode wrong -> List.of(Complaint.wrongCode(wrong.left(), texts));
      case Outcome.Locked locked -> List.of(Complaint.locked(end(locked.until(), texts), texts));
      case Outcome.AlreadyListed listed ->
          List.of(Complaint.alreadyListed(listed.existing(), texts));
    };
  }

  /// The minute from which a code is accepted again: pages print no seconds.
  private String end(Instant until, Phrases texts) {
    Instant minute = until.truncatedTo(ChronoUnit.MINUTES);
    return Dates.of(club, texts.language())
        .time(minute.equals(until) ? until : minute.plus(1, ChronoUnit.MINUTES));
  }

  /// The page about the decision that stands.
  ///
  /// @param way for the reviewer who has just decided
  Page answered(Asked asked, JoinRequest request, Optional<Answered.Way> way) {
    Answered answered =
        new Answered(club, asked.texts(), request, request.decision().orElseThrow(), way);
    return asked.translated(
        Page.of(asked.language(), answered.title(), new StaticTemplates().answered(answered)), "");
  }

  Notice expired(Language language, Outcome.Expired expired) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(
        410,
        texts.say("expired.title"),
        texts.say("expired.text", expired.request().reference().value(), club.terms().linkDays()));
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
