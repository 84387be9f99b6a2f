package club.notify;

import club.core.Club;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// To a reviewer: a member proposes a logo, which is seen on the page behind the link.
final class LogoMail {
  private final SiteLinks links;
  private final Wording wording;

  LogoMail(Club club, SiteLinks links) {
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token or no code
  Mail write(Letter letter) {
    About.Entry about = letter.member();
    Token token = letter.requiredToken();
    String name = Foreign.mark(about.member().name());
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    List<Block> blocks = new ArrayList<>(alert.blocks());
    blocks.add(new Paragraph(wording.say("logo.opening")));
    blocks.add(wording.door(letter, wording.say("logo.open"), links.logo(token)));
    blocks.add(Note.of(wording.say("logo.do")));
    return new Mail(
        wording.language(),
        wording.say("logo.subject", name, about.member().reference().value()),
        alert.brief().orElseGet(() -> wording.say("logo.preheader")),
        wording.context(about.member().reference()),
        wording.say("logo.title", name),
        blocks);
  }
}
