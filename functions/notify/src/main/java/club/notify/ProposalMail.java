package club.notify;

import club.core.Club;
import club.core.entry.EntryEdit;
import club.core.entry.EntryField;
import club.core.entry.Proposal;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.register.Contact;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;

/// What a member proposes: to staff, who answer it; then to the member's contact, what became of
/// it.
final class ProposalMail {
  private final Club club;
  private final SiteLinks links;

  ProposalMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no proposal, or no answer that it tells
  Mail write(Letter letter) {
    Proposal proposal =
        letter.member().proposal().orElseThrow(() -> new IllegalArgumentException("no proposal"));
    return letter.entry().kind() == MailKind.ANSWER
        ? answer(letter.member(), proposal)
        : proposed(letter, proposal);
  }

  private Mail proposed(Letter letter, Proposal proposal) {
    Wording wording = Wording.of(club, club.language());
    About.Entry about = letter.member();
    String name = Foreign.mark(about.member().name());
    String at = wording.moment(proposal.at());
    boolean leaves = proposal.edits().stream().anyMatch(ProposalMail::isDeparture);
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    List<Block> blocks = new ArrayList<>(alert.blocks());
    proposal
        .answer()
        .ifPresent(
            answer ->
                blocks.add(
                    new Paragraph(
                        wording.say(
                            "proposal.answered",
                            Foreign.mark(answer.by()),
                            wording.moment(answer.at())))));
    blocks.add(new Paragraph(wording.say("proposal.opening", at)));
    blocks.add(changes(wording, proposal, alert.facts()));
    if (proposal.isOpen()) {
      Token token = letter.requiredToken();
      blocks.add(wording.door(letter, wording.say("proposal.open"), links.entry(token)));
    }
    String key =
        proposal.isOpen()
            ? (leaves ? "proposal.subject-leave" : "proposal.subject")
            : "proposal.subject-answered";
    return new Mail(
        wording.language(),
        wording.say(key, name, about.member().reference().value()),
        alert.brief().orElseGet(() -> wording.say("proposal.preheader", at)),
        wording.context(about.member().reference()),
        wording.say(leaves ? "proposal.title-leave" : "proposal.title", name),
        blocks);
  }

  private Mail answer(About.Entry about, Proposal proposal) {
    Proposal.Answer answer =
        proposal.answer().orElseThrow(() -> new IllegalArgumentException("no answer"));
    Wording wording =
        Wording.of(club, about.contact().map(Contact::language).orElse(club.language()));
    String key = answer.accepted() ? ".yes" : ".no";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("mail.hello")));
    blocks.add(
        new Paragraph(wording.say("answer.opening" + key, Foreign.mark(about.member().name()))));
    if (answer.accepted()) {
      blocks.add(changes(wording, proposal, List.of()));
      answer
          .words()
          .ifPresent(
              words -> {
                blocks.add(new Paragraph(wording.say("answer.words")));
                blocks.add(Words.ofTeam(words));
              });
    } else {
      answer.words().ifPresent(words -> blocks.add(Words.ofTeam(words)));
      blocks.add(new Paragraph(wording.say("answer.next")));
    }
    blocks.add(wording.questions(about.member().reference()));
    return new Mail(
        wording.language(),
        wording.say("answer.subject" + key, about.member().reference().value()),
        wording.say("answer.preheader" + key),
        wording.context(about.member().reference()),
        wording.say("answer.title" + key),
        blocks);
  }

  private static Block changes(Wording wording, Proposal proposal, List<Fact> more) {
    List<Fact> facts = new ArrayList<>();
    for (EntryEdit edit : proposal.edits()) {
      facts.add(
          new Fact(
              wording.entry().label(edit.field()),
              edit.before().isEmpty()
                  ? value(wording, edit.field(), edit.after())
                  : wording.say(
                      "proposal.change",
                      value(wording, edit.field(), edit.before()),
                      value(wording, edit.field(), edit.after()))));
    }
    facts.addAll(more);
    return new Facts(facts);
  }

  private static String value(Wording wording, EntryField field, String value) {
    return Foreign.mark(wording.entry().value(field, value));
  }

  private static boolean isDeparture(EntryEdit edit) {
    return edit.field() == EntryField.LEFT_ON && !edit.after().isEmpty();
  }
}
