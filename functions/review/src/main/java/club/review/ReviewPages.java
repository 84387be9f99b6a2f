package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.register.Bearer;
import club.core.register.Resemblance;
import club.core.request.Ballot;
import club.core.request.BallotText;
import club.core.request.Decide.Outcome;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Offer;
import club.core.request.Organisation;
import club.core.request.Status;
import club.core.request.Verdict;
import club.core.request.Warn.Warnings;
import club.review.templates.StaticTemplates;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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

  /// The ballot as a link opens it: with the name that will be listed, which staff may correct, and
  /// what is probable chosen.
  ///
  /// @param decision what the mail's button asked for
  Ballot prefilled(String decision, JoinRequest request, Warnings warnings) {
    Organisation organisation = request.application().organisation();
    Optional<Resemblance> twin =
        request.isWaiting()
            ? warnings.resemblances().stream().filter(ReviewPages::isProbable).findFirst()
            : Optional.empty();
    boolean isSame = twin.filter(one -> isPreselected(one, decision)).isPresent();
    return Ballot.of(
        Map.of(
            "decision",
            isSame ? Verdict.SAME.wire() : decision,
            "same",
            isSame ? twin.get().bearer().reference().value() : "",
            BallotText.PUBLISHED_NAME.field(),
            organisation.name(),
            BallotText.ACRONYM.field(),
            organisation.acronym().orElse("")));
  }

  /// A former member that asks again is a new member.
  private static boolean isProbable(Resemblance one) {
    return !(one.bearer() instanceof Bearer.Former);
  }

  /// A weak resemblance gives way to the mail's button; under a name that is taken nothing can be
  /// accepted anyway.
  private static boolean isPreselected(Resemblance one, String decision) {
    return decision.isEmpty()
        || (one.reason() == Resemblance.Reason.SAME
            && Verdict.of(decision)
                .filter(verdict -> verdict == Verdict.ACCEPT || verdict == Verdict.CONVENTION)
                .isPresent());
  }

  /// The form as a link opens it.
  Page opened(Asked asked, Outcome.Waiting waiting, Warnings warnings) {
    String chosen = asked.ballot().decision();
    return asked.translated(
        form(asked.with(prefilled(chosen, waiting.request(), warnings)), waiting, warnings),
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

  /// The page about a request with which nothing is left to do by this link.
  ///
  /// @param way for the reviewer who has just decided
  /// @param history for who has proven to have the code; else none
  Page answered(
      Asked asked, JoinRequest request, Optional<Answered.Way> way, List<HistoryEntry> history) {
    boolean isOver = request.status() == Status.WITHDRAWN || request.status() == Status.EXPIRED;
    Answered answered =
        new Answered(
            club,
            asked.texts(),
            request,
            isOver ? Optional.empty() : request.decision(),
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
