package club.notify;

import club.core.Club;
import club.core.mail.Composer.Letter;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Organisation;
import club.notify.Block.Button;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.List;
import java.util.stream.Stream;

/// To the applicant: what was decided.
final class DecisionMail {
  private final Club club;
  private final SiteLinks links;

  DecisionMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the request is undecided
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Decision decision =
        request.decision().orElseThrow(() -> new IllegalArgumentException("no decision"));
    Wording wording = Wording.of(club, request.language());
    return switch (decision.verdict()) {
      case ACCEPT, SIGNED -> accepted(letter, decision, wording);
      case REFUSE -> refused(request, decision, wording);
      case CONVENTION, ASK, CLOSE, SAME ->
          throw new IllegalArgumentException("no mail for " + decision.verdict());
    };
  }

  private Mail accepted(Letter letter, Decision decision, Wording wording) {
    JoinRequest request = letter.request();
    String title = wording.say("accepted.title", club.software());
    Organisation organisation = request.application().organisation();
    return new Mail(
        wording.language(),
        wording.say("accepted.subject", club.software(), request.reference().value()),
        wording.say("accepted.preheader"),
        wording.context(request),
        title,
        Stream.<List<Block>>of(
                List.of(
                    new Paragraph(wording.say("mail.hello")),
                    new Paragraph(wording.say("accepted.opening")),
                    Words.ofTeam(decision.publishedName().orElse(organisation.listedName())),
                    Button.of(wording.say("mail.members"), links.members(wording.language()), true),
                    new Paragraph(wording.say("accepted.next"))),
                entry(letter, wording),
                List.of(wording.questions(request)))
            .flatMap(List::stream)
            .toList());
  }

  /// The link to the member's entry, which takes its logo too.
  private List<Block> entry(Letter letter, Wording wording) {
    return letter.token().isEmpty() || letter.code().isEmpty()
        ? List.of()
        : List.of(
            new Paragraph(wording.say("accepted.entry")),
            wording.door(
                letter, wording.say("accepted.open"), links.entry(letter.token().orElseThrow())),
            new Note(wording.say("door.forward"), wording.say("door.forward-why")));
  }

  private Mail refused(JoinRequest request, Decision decision, Wording wording) {
    String organisation = Foreign.mark(request.application().organisation().name());
    return new Mail(
        wording.language(),
        wording.say("refused.subject", request.reference().value()),
        wording.say("refused.preheader"),
        wording.context(request),
        wording.say("refused.title"),
        List.of(
            new Paragraph(wording.say("mail.hello")),
            new Paragraph(wording.say("refused.opening", organisation)),
            Words.ofTeam(decision.reason().orElse("")),
            new Paragraph(wording.say("refused.next")),
            Button.of(wording.say("refused.again"), links.form(wording.language()), false),
            wording.questions(request)));
  }
}
