package club.notify;

import club.core.Club;
import club.core.link.Code;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.request.Ballot;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Organisation;
import club.core.request.Status;
import club.core.request.Verdict;
import club.notify.Block.Button;
import club.notify.Block.Choice;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// To a reviewer: who decided what, and when, and the link by which to go on or to undo it.
final class ReceiptMail {
  private final SiteLinks links;
  private final Wording wording;

  ReceiptMail(Club club, SiteLinks links) {
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the request is undecided, or the letter has no link
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Decision decision =
        request.decision().orElseThrow(() -> new IllegalArgumentException("no decision"));
    String key = key(request, decision);
    String name = Foreign.mark(request.application().organisation().name());
    String at = wording.moment(decision.at());
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    Optional<String> warning = alert.brief();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(opening(request, warning.isPresent())));
    blocks.addAll(alert.blocks());
    blocks.add(facts(decision, at, alert.facts()));
    blocks.addAll(words(decision));
    blocks.addAll(
        request.status() == Status.LISTED
            ? listed(letter, decision)
            : List.of(choice(letter, request.status())));
    blocks.add(new Note(wording.say("review.forward"), wording.say("review.forward-why")));
    blocks.add(Note.of(wording.say("receipt.closing")));
    return new Mail(
        wording.language(),
        wording.say("receipt.subject." + key, name, request.reference().value()),
        warning.orElseGet(
            () ->
                wording.say(
                    request.status().isOpen() ? "receipt.preheader-open" : "receipt.preheader",
                    Foreign.mark(decision.who()),
                    at)),
        wording.context(request),
        wording.say("receipt.title." + key, name),
        blocks);
  }

  private static String key(JoinRequest request, Decision decision) {
    return request.status() == Status.EXPIRED ? "expired" : decision.verdict().wire();
  }

  private String opening(JoinRequest request, boolean warned) {
    return switch (request.status()) {
      case ACCEPTED -> wording.say("receipt.to-sign");
      case QUESTIONED -> wording.say("receipt.to-answer");
      case EXPIRED -> wording.say("receipt.expired");
      case RECEIVED, LISTED, REFUSED, CLOSED, WITHDRAWN, ERASED ->
          wording.say(warned ? "receipt.opening-more" : "receipt.opening");
    };
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
    return new Facts(
        Stream.of(facts.stream(), twin(decision).stream(), more.stream())
            .flatMap(some -> some)
            .toList());
  }

  /// Whom the organisation is already.
  private Optional<Fact> twin(Decision decision) {
    return decision
        .same()
        .map(
            other ->
                new Fact(
                    wording.say("receipt.same"),
                    decision
                        .publishedName()
                        .map(Foreign::mark)
                        .orElseGet(() -> wording.say("receipt.request", other.value()))));
  }

  private List<Block> words(Decision decision) {
    return decision.reason().stream()
        .flatMap(
            text ->
                Stream.<Block>of(
                    new Heading(wording.say("receipt.words." + decision.verdict().wire())),
                    Words.ofTeam(text)))
        .toList();
  }

  private List<Block> listed(Letter letter, Decision decision) {
    Organisation organisation = letter.request().application().organisation();
    return Stream.<Stream<Block>>of(
            Stream.of(
                new Heading(wording.say("receipt.published")),
                Words.ofTeam(decision.publishedName().orElse(organisation.listedName())),
                Button.of(wording.say("mail.members"), links.members(wording.language()), false)),
            next(letter),
            Stream.of(
                new Heading(wording.say("receipt.mistake")),
                new Paragraph(wording.say("receipt.undo-listing")),
                undo(letter)))
        .flatMap(blocks -> blocks)
        .toList();
  }

  /// What staff may do with the new member; nothing where the mail carries no link to its entry.
  private Stream<Block> next(Letter letter) {
    return letter.entryToken().stream()
        .flatMap(
            token ->
                Stream.of(
                    new Heading(wording.say("receipt.next")),
                    new Paragraph(wording.say("receipt.next-do")),
                    wording.door(letter, wording.say("entry.open"), links.entry(token)),
                    Button.of(wording.say("receipt.announce"), links.announcement(token), false)));
  }

  /// What may be done now, and the code for it.
  private Block choice(Letter letter, Status status) {
    Code code = letter.code().orElseThrow(() -> new IllegalArgumentException("no code"));
    return new Choice(
        wording.say("review.code"),
        code.value(),
        switch (status) {
          case ACCEPTED ->
              List.of(
                  button(letter, Verdict.SIGNED.wire(), true),
                  button(letter, Verdict.REFUSE.wire(), false),
                  button(letter, Verdict.CLOSE.wire(), false));
          case QUESTIONED ->
              List.of(
                  button(letter, Verdict.REFUSE.wire(), false),
                  button(letter, Verdict.CLOSE.wire(), false));
          case RECEIVED, LISTED, REFUSED, CLOSED, WITHDRAWN, EXPIRED, ERASED ->
              List.of(undo(letter));
        },
        status == Status.ACCEPTED ? List.of(undo(letter)) : List.of(),
        wording.say("review.page"),
        links.review(token(letter)),
        Stream.concat(
                Stream.of(wording.say("entry.safe")),
                letter.linkEndsAt().stream()
                    .map(end -> wording.say("review.link-end", wording.day(end))))
            .collect(Collectors.joining(" ")));
  }

  private Button undo(Letter letter) {
    return button(letter, Ballot.RECONSIDER, false);
  }

  private Button button(Letter letter, String decision, boolean strong) {
    Token token = token(letter);
    return new Button(
        wording.say("review." + decision + "-do"),
        links.review(token, decision),
        links.review(token),
        strong);
  }

  private static Token token(Letter letter) {
    return letter.token().orElseThrow(() -> new IllegalArgumentException("no token"));
  }
}
