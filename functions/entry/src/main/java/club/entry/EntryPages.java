package club.entry;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.entry.EditEntry.Outcome;
import club.core.entry.EntryField;
import club.core.entry.Proposal;
import club.core.link.Link;
import club.core.link.Token;
import club.entry.templates.StaticTemplates;
import club.web.Notice;
import club.web.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The pages about a member's entry, one for each outcome.
final class EntryPages {
  private static final Texts TEXTS = Texts.beside(EntryPages.class);

  private final Club club;

  EntryPages(Club club) {
    this.club = club;
  }

  /// An HTTP request about an entry.
  ///
  /// @param sent what was typed, by field; nothing for a link that is opened
  /// @param edits whether staff want the entry's form while a proposal waits
  record Asked(
      Language language, String path, Token token, Map<String, String> sent, boolean edits) {

    /// What was typed, but for the contact's fields that were left empty: a page fills them once
    /// the code was right.
    Map<String, String> kept() {
      Map<String, String> kept = new HashMap<>(sent);
      Arrays.stream(EntryField.values())
          .filter(EntryField::isPersonal)
          .forEach(field -> kept.remove(field.wire(), ""));
      return kept;
    }
  }

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
    EntryPage model =
        new EntryPage(
            club,
            texts,
            desk.view(),
            asked.token(),
            switch (desk) {
              case Outcome.Overtaken _ -> Map.of();
              case Outcome.Open _ -> asked.kept();
              case Outcome.Incomplete _, Outcome.WrongCode _, Outcome.Locked _ -> asked.sent();
            },
            new EntryObjections(texts, club).to(desk),
            overtaken(desk, texts),
            asked.edits());
    return Page.of(
        asked.language(),
        model.objections().isAny() ? texts.say("entry.error-title", model.title()) : model.title(),
        model.isAnswer()
            ? new StaticTemplates().answer(model)
            : new StaticTemplates().entry(model));
  }

  /// What was done.
  Page done(Asked asked, Outcome.Done done) {
    DonePage model = new DonePage(club, TEXTS.in(asked.language()), done);
    return Page.of(asked.language(), model.title(), new StaticTemplates().done(model));
  }

  /// What somebody who was faster did; empty where nobody was.
  private Optional<EntryPage.Overtaken> overtaken(Outcome.Desk desk, Phrases texts) {
    if (!(desk instanceof Outcome.Overtaken overtaken)) {
      return Optional.empty();
    }
    return Optional.of(
        overtaken
            .answer()
            .map(answer -> answered(answer, texts))
            .orElseGet(
                () ->
                    new EntryPage.Overtaken(
                        texts.say("entry.overtaken"), texts.say("entry.overtaken-do"))));
  }

  private EntryPage.Overtaken answered(Proposal.Answer answer, Phrases texts) {
    String at = Dates.of(club, texts.language()).moment(answer.at());
    return new EntryPage.Overtaken(
        texts.say("entry.answered"),
        texts.say(answer.accepted() ? "entry.answered-yes" : "entry.answered-no", answer.by(), at));
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
}
