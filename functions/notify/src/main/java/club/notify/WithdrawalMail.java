package club.notify;

import club.core.Club;
import club.core.mail.Composer.Letter;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;

/// To a reviewer: the applicant has taken the request back.
final class WithdrawalMail {
  private final Wording wording;

  WithdrawalMail(Club club) {
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    HistoryEntry last = request.last();
    String name = Foreign.name(request);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("withdrawal.opening", wording.moment(last.at()))));
    last.text()
        .ifPresentOrElse(
            text -> {
              blocks.add(new Paragraph(wording.say("withdrawal.reason")));
              blocks.add(Words.ofStranger(text));
            },
            () -> blocks.add(new Paragraph(wording.say("withdrawal.no-reason"))));
    blocks.add(new Paragraph(wording.say("withdrawal.nothing")));
    return new Mail(
        wording.language(),
        wording.say("withdrawal.subject", name, request.reference().value()),
        wording.say("withdrawal.preheader"),
        wording.context(request),
        wording.say("withdrawal.title", name),
        blocks);
  }
}
