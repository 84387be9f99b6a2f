package club.notify;

import club.core.Club;
import club.core.WorkingDays;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.request.Ballot;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Organisation;
import club.core.request.Status;
import club.core.request.Verdict;
import club.notify.Block.Button;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    String key = key(letter, decision);
    String name = Foreign.name(request);
    Optional<String> warning = new UnreachableAlert(wording, letter).brief();
    return new Mail(
        wording.language(),
        wording.say("receipt.subject." + key, name, request.reference().value()),
        warning.orElseGet(
            () ->
                wording.say(
                    request.status().isOpen() ? "receipt.preheader-open" : "receipt.preheader",
                    Foreign.mark(decision.who()),
                    wording.moment(decision.at()))),
        wording.context(request),
        wording.say("receipt.title." + key, name),
        blocks(letter, decision));
  }

  /// Why it is sent.
  private enum Cause {
    DECIDED,
    /// An accepted request still waits for its convention.
    UNSIGNED,
    EXPIRED
  }

  private Cause cause(Letter letter, Decision decision) {
    return switch (letter.request().status()) {
      case EXPIRED -> Cause.EXPIRED;
      case ACCEPTED -> isReminder(letter, decision) ? Cause.UNSIGNED : Cause.DECIDED;
      case RECEIVED, QUESTIONED, LISTED, REFUSED, CLOSED, WITHDRAWN, ERASED -> Cause.DECIDED;
    };
  }

  private boolean isReminder(Letter letter, Decision decision) {
    ZoneId zone = wording.club().zone();
    return WorkingDays.between(
            LocalDate.ofInstant(decision.at(), zone),
            LocalDate.ofInstant(letter.entry().since(), zone))
        >= wording.club().terms().periods().remindDays();
  }

  private String key(Letter letter, Decision decision) {
    return switch (cause(letter, decision)) {
      case DECIDED -> decision.verdict().wire();
      case UNSIGNED -> "unsigned";
      case EXPIRED -> "expired";
    };
  }

  private List<Block> blocks(Letter letter, Decision decision) {
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    DecisionFacts facts = new DecisionFacts(wording, decision);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("receipt." + opening(letter, decision))));
    blocks.addAll(alert.blocks());
    blocks.add(facts.with(alert.facts()));
    blocks.addAll(facts.words());
    blocks.addAll(
        letter.request().status() == Status.LISTED
            ? listed(letter, decision)
            : List.of(choice(letter, letter.request().status())));
    blocks.add(wording.forward());
    blocks.add(Note.of(wording.say("receipt.closing")));
    return blocks;
  }

  private String opening(Letter letter, Decision decision) {
    return switch (cause(letter, decision)) {
      case UNSIGNED -> "unsigned";
      case EXPIRED -> "expired";
      case DECIDED ->
          switch (letter.request().status()) {
            case ACCEPTED -> "to-sign";
            case QUESTIONED -> "to-answer";
            case RECEIVED, LISTED, REFUSED, CLOSED, WITHDRAWN, EXPIRED, ERASED ->
                letter.unreachable().isEmpty() ? "opening" : "opening-more";
          };
    };
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
    List<Button> buttons =
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
        };
    return wording
        .choice("review.code", letter, buttons, links.review(letter.requiredToken()), "entry.safe")
        .offering(status == Status.ACCEPTED ? List.of(undo(letter)) : List.of());
  }

  private Button undo(Letter letter) {
    return button(letter, Ballot.RECONSIDER, false);
  }

  private Button button(Letter letter, String decision, boolean strong) {
    Token token = letter.requiredToken();
    return new Button(
        wording.say("review." + decision + "-do"),
        links.review(token, decision),
        links.review(token),
        strong);
  }
}
