package club.notify;

import club.core.Club;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.request.JoinRequest;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import java.util.List;

/// To the applicant: a fresh link to the request, which somebody asked for. It says nothing of the
/// request, since anybody who holds a link may have asked.
final class FreshMail {
  private final Club club;
  private final SiteLinks links;

  FreshMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token or no code
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Wording wording = Wording.of(club, request.language());
    Token token = letter.requiredToken();
    String reference = request.reference().value();
    return new Mail(
        wording.language(),
        wording.say("fresh.subject", reference),
        wording.say("fresh.preheader"),
        wording.context(request),
        wording.say("fresh.title"),
        List.of(
            new Paragraph(wording.say("mail.hello")),
            new Paragraph(wording.say("fresh.opening", reference)),
            wording.own(letter, wording.say("fresh.open"), links.follow(token)),
            Note.of(wording.say("received.personal")),
            Note.of(wording.say("fresh.unasked"))));
  }
}
