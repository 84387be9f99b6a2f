package club.notify;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.Reference;
import club.core.Texts;
import club.core.entry.EntryWording;
import club.core.mail.Composer.Letter;
import club.core.request.JoinRequest;
import club.notify.Block.Button;
import club.notify.Block.Choice;
import club.notify.Block.Note;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the mails of a club say, in the language of their reader.
record Wording(Club club, Phrases phrases) {
  private static final Texts TEXTS = Texts.beside(Wording.class);

  static Wording of(Club club, Language language) {
    return new Wording(club, TEXTS.in(language));
  }

  Language language() {
    return phrases.language();
  }

  /// The text of this key.
  String say(String key, Object... values) {
    return phrases.say(key, values);
  }

  /// A day and a time, as the club's zone has them.
  String moment(Instant at) {
    return dates().moment(at);
  }

  /// The day of this instant in the club's zone.
  String day(Instant at) {
    return dates().day(at.atZone(club.zone()).toLocalDate());
  }

  /// The last day on which the applicant may expect an answer.
  String answerDay(JoinRequest request) {
    return dates().day(request.answerBy(club));
  }

  /// Who writes, about which request.
  String context(JoinRequest request) {
    return say("mail.context", club.programme(), request.reference().value());
  }

  /// Who writes, about which member.
  String context(Reference member) {
    return say("mail.context-member", club.programme(), member.value());
  }

  /// The closing paragraph of mails to a member's contact: whom to write to.
  Block questions(Reference member) {
    return Note.of(say("mail.questions", club.contact().value(), member.value()));
  }

  /// What opens a page about a member: the code to copy and one button.
  ///
  /// @param action the button's label
  /// @throws IllegalArgumentException when the letter has no code
  Block door(Letter letter, String action, String url) {
    return choice("entry.code", letter, List.of(Button.of(action, url, true)), url, "entry.safe");
  }

  /// What opens the applicant's own page: the code to copy and one button.
  ///
  /// @param action the button's label
  /// @throws IllegalArgumentException when the letter has no code
  Block own(Letter letter, String action, String url) {
    return choice("own.code", letter, List.of(Button.of(action, url, true)), url, "own.safe");
  }

  /// What opens a page: the code to copy for it, and buttons that choose on it in advance.
  ///
  /// @param hint the key of what to do with the code
  /// @param url of the page, with nothing chosen
  /// @param note the key of what follows from opening it
  /// @throws IllegalArgumentException when the letter has no code
  Choice choice(String hint, Letter letter, List<Button> buttons, String url, String note) {
    return new Choice(
        say(hint),
        letter.requiredCode().value(),
        buttons,
        List.of(),
        say("review.page"),
        url,
        Stream.concat(
                Stream.of(say(note)),
                letter.linkEndsAt().stream().map(end -> say("review.link-end", day(end))))
            .collect(Collectors.joining(" ")));
  }

  /// The closing paragraph of mails by which staff can decide: why not to forward them.
  Block forward() {
    return new Note(say("review.forward"), say("review.forward-why"));
  }

  /// The fields of an entry and their values, as people read them.
  EntryWording entry() {
    return EntryWording.of(club, language());
  }

  /// The closing paragraph of mails to an applicant: whom to write to.
  Block questions(JoinRequest request) {
    return Note.of(say("mail.questions", club.contact().value(), request.reference().value()));
  }

  /// The dates of the club.
  Dates dates() {
    return Dates.of(club, language());
  }
}
