package club.notify;

import club.core.Club;
import club.core.mail.Composer.Letter;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Organisation;
import club.notify.Block.Button;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// To a reviewer: who decided what, and when.
final class ReceiptMail {
  private final SiteLinks links;
  private final Wording wording;

  ReceiptMail(Club club, SiteLinks links) {
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the request is undecided
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Decision decision =
        request.decision().orElseThrow(() -> new IllegalArgumentException("no decision"));
    Organisation organisation = request.application().organisation();
    String verdict = decision.verdict().wire();
    String name = Foreign.mark(organisation.name());
    String at = wording.moment(decision.at());
    List<Block> blocks = new ArrayList<>();
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    Optional<String> warning = alert.brief();
    blocks.add(
        new Paragraph(wording.say(warning.isEmpty() ? "receipt.opening" : "receipt.opening-more")));
    blocks.addAll(alert.blocks());
    blocks.add(facts(decision, at, alert.facts()));
    blocks.addAll(
        switch (decision.verdict()) {
          case ACCEPT, SIGNED -> listed(decision.publishedName().orElse(organisation.listedName()));
          case REFUSE, CONVENTION, ASK, CLOSE, SAME -> reason(decision.reason().orElse(""));
        });
    blocks.addAll(next(letter));
    blocks.add(Note.of(wording.say("receipt.closing")));
    return new Mail(
        wording.language(),
        wording.say("receipt.subject." + verdict, name, request.reference().value()),
        warning.orElseGet(() -> wording.say("receipt.preheader", Foreign.mark(decision.who()), at)),
        wording.context(request),
        wording.say("receipt.title." + verdict, name),
        blocks);
  }

  private Block facts(Decision decision, String at, List<Fact> more) {
    String declared =
        decision
            .decidedBy()
            .map(name -> wording.say("receipt.declared", Foreign.mark(name)))
            .orElse(wording.say("receipt.undeclared"));
    List<Fact> facts =
        List.of(
            new Fact(wording.say("receipt.by"), declared),
            new Fact(wording.say("receipt.mailbox"), decision.mailbox().value()),
            new Fact(wording.say("receipt.at"), at));
    return new Facts(Stream.concat(facts.stream(), more.stream()).toList());
  }

  private List<Block> listed(String name) {
    return List.of(
        new Heading(wording.say("receipt.published")),
        Words.ofTeam(name),
        Button.of(wording.say("mail.members"), links.members(wording.language()), false));
  }

  /// What staff may do with the new member; nothing where the mail carries no link.
  private List<Block> next(Letter letter) {
    return letter.entryToken().stream()
        .flatMap(
            token ->
                Stream.of(
                    new Heading(wording.say("receipt.next")),
                    new Paragraph(wording.say("receipt.next-do")),
                    wording.door(letter, wording.say("entry.open"), links.entry(token)),
                    Button.of(wording.say("receipt.announce"), links.announcement(token), false)))
        .toList();
  }

  private List<Block> reason(String reason) {
    return List.of(new Heading(wording.say("receipt.reason")), Words.ofTeam(reason));
  }
}
