package club.notify;

import club.core.Club;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.request.JoinRequest;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/// To the applicant: the request was received. Whoever filled in the form may have typed a
/// stranger's address, so nothing that was typed is in it.
final class AcknowledgementMail {
  private final Club club;
  private final SiteLinks links;

  AcknowledgementMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Token token = letter.requiredToken();
    Wording wording = Wording.of(club, request.language());
    String reference = request.reference().value();
    String day = wording.answerDay(request);
    return new Mail(
        wording.language(),
        wording.say("received.subject", reference),
        wording.say("received.preheader", day),
        wording.context(request),
        wording.say("received.title"),
        Stream.<List<Block>>of(
                List.of(
                    new Paragraph(wording.say("mail.hello")),
                    new Paragraph(
                        wording.say("received.opening", club.software(), reference, day))),
                usual(letter, wording),
                List.of(
                    new Paragraph(wording.say("received.next")),
                    wording.own(letter, wording.say("received.follow"), links.follow(token)),
                    Note.of(wording.say("received.personal")),
                    Note.of(wording.say("received.stranger")),
                    wording.questions(request)))
            .flatMap(List::stream)
            .toList());
  }

  /// How long staff usually take; nothing where too few decisions show it, or where it is longer
  /// than what is promised.
  private List<Block> usual(Letter letter, Wording wording) {
    return letter.about() instanceof About.Received(var _, var days)
        ? days.filter(most -> most < club.terms().answerDays()).stream()
            .<Block>map(most -> new Paragraph(wording.say("received.usual", most)))
            .toList()
        : List.of();
  }
}
