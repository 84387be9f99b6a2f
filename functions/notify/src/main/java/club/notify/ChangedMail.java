package club.notify;

import club.core.Club;
import club.core.entry.EntryField;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.register.RegisterEntry;
import club.core.register.RegisterEntry.FieldChange;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// To a reviewer: who changed a member's entry, and the link to it.
final class ChangedMail {
  private final SiteLinks links;
  private final Wording wording;

  ChangedMail(Club club, SiteLinks links) {
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no change, no token or no code
  Mail write(Letter letter) {
    About.Entry about = letter.member();
    RegisterEntry change =
        about.change().orElseThrow(() -> new IllegalArgumentException("no change"));
    Token token = letter.requiredToken();
    String name = Foreign.mark(about.member().name());
    String by = change.by().map(Foreign::mark).orElseGet(() -> wording.say("receipt.undeclared"));
    String at = wording.moment(change.at());
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    List<Block> blocks = new ArrayList<>(alert.blocks());
    blocks.add(new Paragraph(wording.say("changed.opening")));
    blocks.add(new Facts(changes(change)));
    blocks.add(
        new Facts(
            List.of(
                new Fact(wording.say("changed.by"), by), new Fact(wording.say("changed.at"), at))));
    blocks.add(new Heading(wording.say("entry.now")));
    blocks.add(EntryMail.facts(wording, about, alert.facts()));
    blocks.add(Note.of(wording.say("changed.wrong")));
    blocks.add(wording.door(letter, wording.say("entry.open"), links.entry(token)));
    return new Mail(
        wording.language(),
        wording.say("changed.subject", name, about.member().reference().value()),
        alert.brief().orElseGet(() -> wording.say("changed.preheader", by, at)),
        wording.context(about.member().reference()),
        wording.say("changed.title", name),
        blocks);
  }

  /// Each field with its old and its new value; what happened, where no field was typed.
  private List<Fact> changes(RegisterEntry change) {
    return change.fields().isEmpty()
        ? List.of(new Fact(wording.say("changed.what"), wording.entry().what(change.what())))
        : change.fields().stream().flatMap(field -> fact(field).stream()).toList();
  }

  private Optional<Fact> fact(FieldChange change) {
    return EntryField.of(change.field())
        .map(
            field ->
                new Fact(
                    wording.entry().label(field),
                    change
                        .values()
                        .map(
                            values ->
                                wording.say(
                                    "proposal.change",
                                    value(field, values.before()),
                                    value(field, values.after())))
                        .orElseGet(() -> wording.say("changed.contact"))));
  }

  private String value(EntryField field, String value) {
    return Foreign.mark(wording.entry().value(field, value));
  }
}
