package club.notify;

import club.core.Club;
import club.core.mail.Composer.Letter;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.notify.Block.Button;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// To the applicant: what was decided, and what there is to do now.
final class DecisionMail {
  private final Club club;
  private final SiteLinks links;

  DecisionMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the request is undecided, or is to be signed and the
  ///   letter has no link
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Decision decision =
        request.decision().orElseThrow(() -> new IllegalArgumentException("no decision"));
    Wording wording = Wording.of(club, request.language());
    return switch (decision.verdict()) {
      case ACCEPT -> mail("accepted", letter, wording, listed("accepted", letter, wording));
      case SIGNED -> mail("signed", letter, wording, listed("signed", letter, wording));
      case CONVENTION -> mail("convention", letter, wording, toSign(letter, wording));
      case ASK -> mail("question", letter, wording, question(letter, wording));
      case REFUSE -> mail("refused", letter, wording, refused(letter, wording));
      case CLOSE -> mail("closed", letter, wording, closed(letter, wording));
      case SAME -> mail("known", letter, wording, known(letter, wording));
    };
  }

  private Mail mail(String key, Letter letter, Wording wording, List<Block> blocks) {
    JoinRequest request = letter.request();
    String reference = request.reference().value();
    return new Mail(
        wording.language(),
        wording.say(key + ".subject", club.software(), reference),
        wording.say(key + ".preheader"),
        wording.context(request),
        wording.say(key + ".title", club.software()),
        Stream.<List<Block>>of(
                List.of(new Paragraph(wording.say("mail.hello"))),
                blocks,
                List.of(wording.questions(request)))
            .flatMap(List::stream)
            .toList());
  }

  private List<Block> listed(String key, Letter letter, Wording wording) {
    JoinRequest request = letter.request();
    return Stream.<List<Block>>of(
            List.of(
                new Paragraph(wording.say(key + ".opening")),
                Words.ofTeam(
                    decision(letter)
                        .publishedName()
                        .orElse(request.application().organisation().listedName())),
                Button.of(wording.say("mail.members"), links.members(wording.language()), true),
                new Paragraph(wording.say(key + ".next"))),
            entry(letter, wording))
        .flatMap(List::stream)
        .toList();
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

  private List<Block> toSign(Letter letter, Wording wording) {
    String reference = letter.request().reference().value();
    return Stream.<Stream<Block>>of(
            Stream.of(new Paragraph(wording.say("convention.opening", organisation(letter)))),
            club.terms().convention().map(URI::toString).stream()
                .map(url -> Button.of(wording.say("convention.read"), url, true)),
            Stream.of(
                new Paragraph(wording.say("convention.return", club.contact().value(), reference)),
                new Paragraph(wording.say("convention.then"))),
            own(letter, wording, wording.say("received.follow")))
        .flatMap(blocks -> blocks)
        .toList();
  }

  private List<Block> question(Letter letter, Wording wording) {
    return Stream.<Stream<Block>>of(
            Stream.of(
                new Paragraph(wording.say("question.opening", organisation(letter))),
                words(letter)),
            own(letter, wording, wording.say("question.answer")))
        .flatMap(blocks -> blocks)
        .toList();
  }

  private List<Block> refused(Letter letter, Wording wording) {
    return List.of(
        new Paragraph(wording.say("refused.opening", organisation(letter))),
        words(letter),
        new Paragraph(wording.say("refused.next")),
        Button.of(wording.say("refused.again"), links.form(wording.language()), false));
  }

  private List<Block> closed(Letter letter, Wording wording) {
    return Stream.<Stream<Block>>of(
            Stream.of(new Paragraph(wording.say("closed.opening", organisation(letter)))),
            aside(letter, wording),
            Stream.of(
                new Paragraph(wording.say("closed.next")),
                Button.of(wording.say("refused.again"), links.form(wording.language()), false)))
        .flatMap(blocks -> blocks)
        .toList();
  }

  /// The organisation is a member, or the subject of another request, of which nothing is told.
  private List<Block> known(Letter letter, Wording wording) {
    Optional<String> member = decision(letter).publishedName();
    Stream<Block> what =
        member.isPresent()
            ? Stream.of(
                new Paragraph(wording.say("known.member", organisation(letter))),
                Words.ofTeam(member.get()),
                Button.of(wording.say("mail.members"), links.members(wording.language()), true),
                new Paragraph(wording.say("known.correct")),
                Button.of(
                    wording.say("known.correct-do"), links.correct(wording.language()), false))
            : Stream.of(new Paragraph(wording.say("known.request", organisation(letter))));
    return Stream.concat(what, aside(letter, wording)).toList();
  }

  /// What staff wrote beside the decision, if anything.
  private static Stream<Block> aside(Letter letter, Wording wording) {
    return decision(letter).reason().isPresent()
        ? Stream.of(new Paragraph(wording.say("closed.words")), words(letter))
        : Stream.empty();
  }

  private Stream<Block> own(Letter letter, Wording wording, String action) {
    String url = links.follow(letter.requiredToken());
    return Stream.of(wording.own(letter, action, url), Note.of(wording.say("received.personal")));
  }

  private static Block words(Letter letter) {
    return Words.ofTeam(decision(letter).reason().orElse(""));
  }

  private static Decision decision(Letter letter) {
    return letter.request().decision().orElseThrow();
  }

  private static String organisation(Letter letter) {
    return Foreign.name(letter.request());
  }
}
