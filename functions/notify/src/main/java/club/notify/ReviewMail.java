package club.notify;

import club.core.Club;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.request.JoinRequest;
import club.core.request.Verdict;
import club.notify.Block.Button;
import club.notify.Block.Heading;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// To a reviewer: everything needed to decide or, about a request that was decided meanwhile, that
/// nothing is left to do. What decides stands first, so that a phone shows it without scrolling.
final class ReviewMail {
  private final SiteLinks links;
  private final Wording wording;

  ReviewMail(Club club, SiteLinks links) {
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token or no code
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    return new Mail(
        wording.language(),
        subject(letter),
        preheader(letter),
        !request.isWaiting()
            ? wording.context(request)
            : wording.say("review.context", wording.context(request), wording.answerDay(request)),
        Foreign.name(request),
        request.isWaiting()
            ? Stream.concat(blocks(letter).stream(), Stream.of(wording.forward())).toList()
            : blocks(letter));
  }

  /// The mail about several requests, each with its own link and code.
  Mail write(List<Letter> letters) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("reviews.why")));
    letters.forEach(letter -> blocks.addAll(among(letter)));
    blocks.add(wording.forward());
    return new Mail(
        wording.language(),
        wording.say("reviews.subject", letters.size()),
        letters.stream().map(one -> Foreign.name(one.request())).collect(Collectors.joining(", ")),
        wording.club().programme(),
        wording.say("reviews.title", letters.size()),
        blocks);
  }

  /// One request among several in a mail, without what is said once.
  private List<Block> among(Letter letter) {
    List<Block> blocks = new ArrayList<>();
    JoinRequest request = letter.request();
    blocks.add(
        new Heading(
            wording.say("reviews.request", Foreign.name(request), request.reference().value())));
    blocks.addAll(blocks(letter));
    return blocks;
  }

  private List<Block> blocks(Letter letter) {
    JoinRequest request = letter.request();
    ApplicationDigest digest = new ApplicationDigest(wording, request);
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    List<Block> blocks = new ArrayList<>(new Occasion(wording, letter).blocks());
    blocks.add(digest.opening());
    blocks.addAll(new ResemblanceAlert(wording, letter.resemblances()).blocks());
    blocks.addAll(digest.mixedScripts());
    blocks.addAll(alert.blocks());
    blocks.add(digest.excerpt());
    blocks.add(digest.person());
    if (request.isWaiting()) {
      blocks.add(choice(letter));
    }
    blocks.addAll(exchanges(request));
    blocks.addAll(digest.rest(letter.resemblances().isEmpty(), alert.facts()));
    blocks.add(writeBack(digest));
    return blocks;
  }

  private String subject(Letter letter) {
    Occasion occasion = new Occasion(wording, letter);
    String key =
        occasion
            .key()
            .or(() -> new ResemblanceAlert(wording, letter.resemblances()).certainty())
            .orElseGet(
                () ->
                    new UnreachableAlert(wording, letter).isAboutApplicant()
                        ? "unreachable"
                        : "new");
    return wording.say(
        "review.subject." + key,
        Foreign.name(letter.request()),
        letter.request().reference().value(),
        occasion.overdue().orElse(0));
  }

  /// What lists of mails show: the warnings first, since they cut it after some 90 characters.
  private String preheader(Letter letter) {
    JoinRequest request = letter.request();
    Optional<String> unreachable = new UnreachableAlert(wording, letter).brief();
    if (!request.isWaiting()) {
      return unreachable.orElseGet(() -> wording.say("review.nothing"));
    }
    return Stream.of(
            new ResemblanceAlert(wording, letter.resemblances()).brief().stream(),
            unreachable.stream(),
            Stream.of(
                new ApplicationDigest(wording, request).brief(),
                wording.say("review.answer", wording.answerDay(request))))
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }

  /// What staff asked and the applicant answered, the first question first.
  private List<Block> exchanges(JoinRequest request) {
    return request.exchanges().stream()
        .flatMap(
            one ->
                Stream.<Block>of(
                    new Heading(wording.say("review.asked", wording.moment(one.askedAt()))),
                    Words.ofTeam(one.question()),
                    new Paragraph(wording.say("review.replied", wording.moment(one.answeredAt()))),
                    Words.ofStranger(one.answer())))
        .toList();
  }

  private Block choice(Letter letter) {
    Token token = letter.requiredToken();
    return wording
        .choice(
            "review.code",
            letter,
            List.of(
                button(token, Verdict.ACCEPT, true),
                button(token, Verdict.REFUSE, false),
                button(token, Verdict.ASK, false)),
            links.review(token),
            "review.safe")
        .offering(
            Stream.of(Verdict.CONVENTION, Verdict.CLOSE, Verdict.SAME)
                .filter(verdict -> isOffered(verdict, letter))
                .map(verdict -> button(token, verdict, false))
                .toList());
  }

  /// A convention where the club has one to sign; "already on file" where a name is near.
  private boolean isOffered(Verdict verdict, Letter letter) {
    return switch (verdict) {
      case CONVENTION -> wording.club().terms().convention().isPresent();
      case SAME -> !letter.resemblances().isEmpty();
      case ACCEPT, ASK, REFUSE, CLOSE, SIGNED -> true;
    };
  }

  private Button button(Token token, Verdict verdict, boolean strong) {
    return new Button(
        wording.say("review." + verdict.wire() + "-do"),
        links.review(token, verdict.wire()),
        links.review(token),
        strong);
  }

  private Block writeBack(ApplicationDigest digest) {
    return new Button(
        wording.say("review.write"), digest.mailto(), digest.address().value(), false);
  }
}
