package club.notify;

import club.core.Club;
import club.core.Language;
import club.core.entry.AskForFreshLink;
import club.core.entry.EntryField;
import club.core.entry.EntrySheet;
import club.core.link.Token;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.register.Contact;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The link to a member's entry: to its contact, who asked for it or is asked once a year whether
/// it is still right; to staff, where there is no contact; to either in place of an expired one.
final class EntryMail {
  private final Club club;
  private final SiteLinks links;

  EntryMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token or no code
  Mail write(Letter letter) {
    About.Entry about = letter.member();
    Language language =
        letter.entry().kind().isToStaff()
            ? club.language()
            : about.contact().map(Contact::language).orElse(club.language());
    Wording wording = Wording.of(club, language);
    String kind = letter.entry().kind().wire();
    String why = letter.entry().generation() == AskForFreshLink.NUMBER ? ".fresh" : "";
    String name = Foreign.mark(about.member().name());
    String reference = about.member().reference().value();
    boolean toStaff = letter.entry().kind().isToStaff();
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    List<Block> blocks = new ArrayList<>(alert.blocks());
    blocks.add(new Paragraph(wording.say(kind + why + ".opening")));
    if (letter.entry().kind() == MailKind.STILL_RIGHT) {
      blocks.add(facts(wording, about, List.of()));
      blocks.add(new Paragraph(wording.say("still-right.then")));
    }
    blocks.add(choice(letter, wording));
    if (letter.entry().kind() == MailKind.DOOR) {
      blocks.add(Note.of(wording.say("door.ignore")));
    }
    blocks.addAll(
        toStaff
            ? List.of(
                Note.of(wording.say(kind + why + ".do")),
                new Heading(wording.say("entry.now")),
                facts(wording, about, alert.facts()))
            : List.of(
                new Note(wording.say("door.forward"), wording.say("door.forward-why")),
                wording.questions(about.member().reference())));
    return new Mail(
        language,
        wording.say(kind + why + ".subject", toStaff ? name : club.software(), reference),
        alert.brief().orElseGet(() -> wording.say(kind + why + ".preheader")),
        wording.context(about.member().reference()),
        wording.say(kind + why + ".title", name),
        blocks);
  }

  private Block choice(Letter letter, Wording wording) {
    Token token = letter.requiredToken();
    return wording.door(
        letter, wording.say(letter.entry().kind().wire() + ".open"), links.entry(token));
  }

  /// What is known of the member.
  static Block facts(Wording wording, About.Entry about, List<Fact> more) {
    EntrySheet sheet = EntrySheet.of(about.member(), about.contact());
    List<Fact> facts = new ArrayList<>();
    Arrays.stream(EntryField.values())
        .filter(field -> !field.isPersonal() && !sheet.value(field).isEmpty())
        .forEach(
            field ->
                facts.add(
                    new Fact(
                        wording.entry().label(field),
                        Foreign.mark(wording.entry().value(field, sheet.value(field))))));
    facts.add(new Fact(wording.say("entry.contact"), contact(wording, about.contact())));
    facts.addAll(more);
    return new Facts(facts);
  }

  private static String contact(Wording wording, Optional<Contact> contact) {
    return contact
        .map(
            one ->
                one.name().map(name -> Foreign.mark(name) + ", ").orElse("")
                    + one.address().value())
        .orElseGet(() -> wording.say("entry.no-contact"));
  }
}
