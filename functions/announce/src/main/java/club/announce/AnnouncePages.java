package club.announce;

import club.announce.templates.StaticTemplates;
import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.link.Token;
import club.core.news.Announce.Outcome;
import club.core.news.Draft;
import club.core.news.Manuscript;
import club.core.register.Announcement;
import club.core.register.Listed;
import club.core.register.Register;
import club.web.HttpRequest;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The pages that staff read, one for each outcome.
final class AnnouncePages {
  private static final Texts TEXTS = Texts.beside(AnnouncePages.class);

  /// How many published announcements the page offers to change.
  private static final int OTHERS = 3;

  private final Club club;
  private final Clock clock;

  AnnouncePages(Club club, Clock clock) {
    this.club = club;
    this.clock = clock;
  }

  /// A request of staff, with its language.
  record Asked(Language language, HttpRequest request) {
    private Phrases texts() {
      return TEXTS.in(language);
    }

    private Page translated(Page page, String query) {
      return page.translatedAt(request.path() + "?lang=" + page.otherLanguage().code() + query);
    }
  }

  /// The page as a link opens it: with the published texts, or with a draft.
  Page opened(Asked asked, Outcome.Desk desk) {
    Register register = desk.register();
    Brief brief = Brief.of(asked.request(), register, today());
    Draft draft = new Draft(club, register, brief.period());
    Optional<Announcement> shown = brief.standing().filter(one -> !brief.isChosen());
    return page(
        asked,
        desk,
        brief,
        shown.map(Announcement::french).orElseGet(() -> draft.in(Language.FRENCH)),
        shown
            .map(one -> one.english().orElse(new Announcement.Text("", "")))
            .orElseGet(() -> draft.in(Language.ENGLISH)),
        brief.standing().map(Announcement::publishedAt),
        "",
        false);
  }

  /// The page with what was typed, and what is wrong with it.
  Page typed(Asked asked, Outcome.Desk desk, Manuscript manuscript) {
    Brief brief = Brief.of(asked.request(), desk.register(), today());
    Optional<Instant> basis =
        desk instanceof Outcome.Overtaken(_, Announcement standing)
            ? Optional.of(standing.publishedAt())
            : manuscript.basis();
    return page(
        asked,
        desk,
        brief,
        manuscript.french(),
        manuscript.english(),
        basis,
        manuscript.code(),
        true);
  }

  private Page page(
      Asked asked,
      Outcome.Desk desk,
      Brief brief,
      Announcement.Text french,
      Announcement.Text english,
      Optional<Instant> basis,
      String code,
      boolean isOpen) {
    Phrases texts = asked.texts();
    Register register = desk.register();
    Sheet sheet =
        new Sheet(
            club,
            texts,
            brief.period(),
            brief.standing(),
            others(register, brief),
            new Draft(club, register, brief.period()).arrivals().size(),
            brief.late(register, today()).stream().map(Listed::name).toList(),
            french,
            english,
            basis,
            code,
            isOpen,
            SheetObjections.to(desk, texts, Dates.of(club, asked.language())));
    String title =
        sheet.objections().isAny() || desk instanceof Outcome.Overtaken
            ? texts.say("sheet.error-title", sheet.title())
            : sheet.title();
    return asked.translated(
        Page.of(
            asked.language(),
            title,
            new StaticTemplates().sheet(sheet, desk instanceof Outcome.Overtaken)),
        brief.standing().map(one -> "&day=" + one.day()).orElse("")
            + (brief.isChosen()
                ? "&since=" + brief.period().since() + "&until=" + brief.period().until()
                : ""));
  }

  private static List<Announcement> others(Register register, Brief brief) {
    return register.announcements().reversed().stream()
        .filter(one -> !brief.standing().equals(Optional.of(one)))
        .limit(OTHERS)
        .toList();
  }

  /// The page that confirms.
  Page published(Asked asked, Announcement announcement) {
    Phrases texts = asked.texts();
    return asked.translated(
        Page.of(
            asked.language(),
            texts.say("published.title"),
            new StaticTemplates()
                .published(
                    texts,
                    announcement,
                    texts.say(
                        "published.text",
                        announcement.in(asked.language()).title(),
                        Dates.of(club, asked.language()).moment(announcement.publishedAt())))),
        "&day=" + announcement.day());
  }

  /// The page of an expired link. A fresh one comes by the mail that opens the member's entry,
  /// which leads here.
  Notice expired(Language language, Token token) {
    String text = TEXTS.in(language).say("expired.text", club.terms().linkDays());
    return Notice.expiredLink(language, text, SitePath.entry(token));
  }

  static Notice unknown(Language language) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(404, texts.say("unknown.title"), texts.say("unknown.text"))
        .leadingTo(texts.say("unknown.next"), SitePath.front(language));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), club.zone());
  }
}
