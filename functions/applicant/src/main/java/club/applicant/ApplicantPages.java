package club.applicant;

import club.applicant.templates.StaticTemplates;
import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.request.Follow;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;

/// The pages that an applicant reads.
final class ApplicantPages {
  private static final Texts TEXTS = Texts.beside(ApplicantPages.class);

  private ApplicantPages() {}

  /// The page of a request.
  static Page state(
      Club club,
      Language language,
      String path,
      Follow.Progress found,
      OwnReply reply,
      Clock clock) {
    Phrases texts = TEXTS.in(language);
    ProgressPage model = new ProgressPage(club, texts, found, reply, clock.instant());
    String title = texts.say("follow.title", found.request().reference().value());
    Page page =
        Page.of(
            language,
            model.remark().isPresent() ? texts.say("follow.error-title", title) : title,
            new StaticTemplates().state(model));
    return reply.act().isEmpty()
        ? page.translatedAt(path + "?lang=" + page.otherLanguage().code())
        : page;
  }

  /// What is left of a request that was erased.
  static Notice erased(Club club, Language language, Follow.Opened.Erased erased) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(
            410,
            texts.say("erased.title"),
            texts.say(
                "erased.text",
                erased.reference().value(),
                Dates.of(club, language).moment(erased.at())))
        .leadingTo(texts.say("erased.again"), SitePath.joinForm(language));
  }
}
