package club.notify;

import club.core.Club;
import club.core.Language;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.news.Draft;
import club.core.news.Period;
import club.core.register.Announcement;
import club.core.register.Register;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// To a reviewer: the drafted announcement, and the link to publish it; or, where somebody has
/// published one meanwhile, that nothing is left to do.
final class AnnouncementMail {
  private final Club club;
  private final SiteLinks links;
  private final Wording wording;

  AnnouncementMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter is not about news, or has no token or no code
  Mail write(Letter letter) {
    if (!(letter.about() instanceof About.News(var newest, Register register))) {
      throw new IllegalArgumentException("not about news");
    }
    Optional<Draft> draft =
        Period.unannounced(register)
            .map(period -> new Draft(club, register, period))
            .filter(one -> !one.arrivals().isEmpty());
    String state = draft.isPresent() ? "draft" : "done";
    return new Mail(
        wording.language(),
        wording.say(
            "announcement.subject." + state,
            draft.map(one -> Foreign.mark(one.in(wording.language()).title())).orElse("")),
        wording.say("announcement.preheader." + state),
        wording.context(newest.reference()),
        wording.say("announcement.title." + state),
        draft.map(one -> proposed(one, letter)).orElseGet(() -> done(letter)));
  }

  private List<Block> proposed(Draft draft, Letter letter) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("announcement.opening", draft.arrivals().size())));
    blocks.addAll(new UnreachableAlert(wording, letter).blocks());
    blocks.add(wording.door(letter, wording.say("announcement.open"), url(letter)));
    for (Language language : Language.values()) {
      Announcement.Text text = draft.in(language);
      blocks.add(new Heading(wording.say("announcement.text." + language.code())));
      blocks.add(Words.ofTeam(text.title() + "\n\n" + plain(text.body())));
    }
    blocks.add(new Note(wording.say("review.forward"), wording.say("announcement.forward-why")));
    return blocks;
  }

  private List<Block> done(Letter letter) {
    return List.of(
        new Paragraph(wording.say("announcement.done")),
        wording.door(letter, wording.say("announcement.change"), url(letter)),
        new Note(wording.say("review.forward"), wording.say("announcement.forward-why")));
  }

  private String url(Letter letter) {
    Token token = letter.requiredToken();
    return links.announcement(token);
  }

  /// The text without the signs of Markdown.
  private static String plain(String markdown) {
    return markdown
        .replace("**", "")
        .replaceAll("(?m)^- ", "• ")
        .replaceAll("\\\\(\\p{Punct})", "$1");
  }
}
