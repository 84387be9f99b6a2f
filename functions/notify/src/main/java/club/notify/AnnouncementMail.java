package club.notify;

import club.core.Club;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.notify.Block.Paragraph;
import java.util.List;

/// To a reviewer: members that no announcement names yet, and the link to the drafted one.
final class AnnouncementMail {
  private final SiteLinks links;
  private final Wording wording;

  AnnouncementMail(Club club, SiteLinks links) {
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter is not about news, or has no token or code
  Mail write(Letter letter) {
    if (!(letter.about() instanceof About.News news)) {
      throw new IllegalArgumentException("not about news");
    }
    Token token = letter.token().orElseThrow(() -> new IllegalArgumentException("no token"));
    return new Mail(
        wording.language(),
        wording.say("announcement.subject"),
        wording.say("announcement.preheader"),
        wording.club().programme(),
        wording.say("announcement.title"),
        List.of(
            new Paragraph(wording.say("announcement.opening", Foreign.mark(news.newest().name()))),
            wording.door(letter, wording.say("announcement.open"), links.announcement(token))));
  }
}
