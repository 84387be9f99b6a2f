package club.entry;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.entry.EditEntry.Outcome;
import club.core.link.Link;
import club.core.link.Token;
import club.entry.templates.StaticTemplates;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// The pages about a member's entry, one for each outcome.
final class EntryPages {
  private static final Texts TEXTS = Texts.beside(EntryPages.class);

  private final Club club;
  private final Clock clock;

  EntryPages(Club club, Clock clock) {
    this.club = club;
    this.clock = clock;
  }

  /// An HTTP request about an entry.
  ///
  /// @param sent what was typed, by field; nothing for a link that is opened
  /// @param edits whether staff want the entry's form while a proposal waits
  record Asked(
      Language language, String path, Token token, Map<String, String> sent, boolean edits) {}

  /// The page as a link opens it, or with everything once the code was right.
  Page opened(Asked asked, Outcome.Open open) {
    Page page = form(asked, open);
    return asked.sent().isEmpty()
        ? page.translatedAt(
            asked.path()
                + "?lang="
                + page.otherLanguage().code()
                + (asked.edits() ? "&edit=yes" : ""))
        : page;
  }

  /// The form, with what is wrong.
  Page form(Asked asked, Outcome.Desk desk) {
    Phrases texts = TEXTS.in(asked.language());
    boolean fresh = desk instanceof Outcome.Open || desk instanceof Outcome.Overtaken;
    EntryPage model =
        new EntryPage(
            club,
            texts,
            desk.view(),
            asked.token(),
            fresh ? Map.of() : asked.sent(),
            remarks(desk, texts),
            desk instanceof Outcome.Overtaken,
            asked.edits());
    return Page.of(
        asked.language(),
        model.remarks().isEmpty() ? model.title() : texts.say("entry.error-title", model.title()),
        model.isAnswer()
            ? new StaticTemplates().answer(model)
            : new StaticTemplates().entry(model));
  }

  /// What was done.
  Page done(Asked asked, Outcome.Done done) {
    DonePage model = new DonePage(club, TEXTS.in(asked.language()), done);
    return Page.of(asked.language(), model.title(), new StaticTemplates().done(model));
  }

  private List<EntryRemark> remarks(Outcome.Desk desk, Phrases texts) {
    return switch (desk) {
      case Outcome.Open _, Outcome.Overtaken _ -> List.of();
      case Outcome.Incomplete incomplete ->
          incomplete.problems().stream()
              .map(problem -> EntryRemark.of(problem, texts, club))
              .toList();
      case Outcome.WrongCode wrong -> List.of(EntryRemark.wrongCode(wrong.left(), texts));
      case Outcome.Locked locked -> List.of(EntryRemark.locked(end(locked.until(), texts), texts));
    };
  }

  /// The minute from which a code is accepted again: pages print no seconds.
  private String end(Instant until, Phrases texts) {
    Instant minute = until.truncatedTo(ChronoUnit.MINUTES);
    return Dates.of(club, texts.language())
        .time(minute.equals(until) ? until : minute.plus(1, ChronoUnit.MINUTES));
  }

  /// The page of an expired link. A member may also begin anew.
  Notice expired(Asked asked, Outcome.Expired expired) {
    Phrases texts = TEXTS.in(asked.language());
    Link link = expired.link();
    Notice notice =
        Notice.expiredLink(
            asked.language(),
            texts.say("expired.text", link.reference().value(), club.terms().linkDays()),
            SitePath.entry(asked.token()));
    return link.purpose() == Link.Purpose.DOOR
        ? notice.leadingTo(texts.say("expired.next"), SitePath.correct(asked.language()))
        : notice;
  }

  static Notice unknown(Language language) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(404, texts.say("unknown.title"), texts.say("unknown.text"))
        .leadingTo(texts.say("unknown.correct"), SitePath.correct(language))
        .leadingTo(texts.say("unknown.next"), SitePath.front(language));
  }

  /// The same whatever was asked for.
  static Notice asked(Language language) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(200, texts.say("asked.title"), texts.say("asked.text"))
        .leadingTo(texts.say("unknown.next"), SitePath.front(language));
  }

  /// How long somebody has to wait, in seconds, at least 1.
  long secondsUntil(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
  }
}
