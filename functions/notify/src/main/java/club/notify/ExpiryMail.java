package club.notify;

import club.core.Club;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.request.Verdict;
import club.notify.Block.Button;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// To the applicant and to reviewers: an unanswered question or an unsigned convention will expire,
/// or has expired. One that comes late says that nothing is left to do.
final class ExpiryMail {
  private final Club club;
  private final SiteLinks links;

  ExpiryMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the request neither waits for others nor did so, or the
  ///   letter has no token
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    boolean toStaff = letter.entry().kind().isToStaff();
    Wording wording = Wording.of(club, toStaff ? club.language() : request.language());
    boolean isEnd =
        letter.entry().kind() == MailKind.EXPIRY
            || letter.entry().kind() == MailKind.EXPIRY_RECEIPT;
    boolean stands = isEnd ? request.status() == Status.EXPIRED : isWaitingForOthers(request);
    if (!stands) {
      throw new IllegalArgumentException("the request has moved on");
    }
    String what =
        cause(request)
            + (toStaff ? ".staff" : "")
            + (isEnd ? ".end" : isLast(letter) ? ".last" : "");
    if (toStaff && !isEnd && cause(request).equals("question")) {
      throw new IllegalArgumentException("staff are warned of conventions alone");
    }
    String name = Foreign.name(request);
    String end = wording.dates().day(end(letter));
    return new Mail(
        wording.language(),
        wording.say("expiry." + what + ".subject", name, request.reference().value()),
        wording.say("expiry." + what + ".preheader", end),
        wording.context(request),
        wording.say("expiry." + what + ".title"),
        blocks(letter, wording, what, name, end));
  }

  private List<Block> blocks(Letter letter, Wording wording, String what, String name, String end) {
    JoinRequest request = letter.request();
    boolean toStaff = letter.entry().kind().isToStaff();
    List<Block> blocks = new ArrayList<>();
    if (!toStaff) {
      blocks.add(new Paragraph(wording.say("mail.hello")));
    }
    blocks.add(
        new Paragraph(
            wording.say(
                "expiry." + what + ".opening", name, wording.day(decision(request).at()), end)));
    blocks.addAll(new UnreachableAlert(wording, letter).blocks());
    if (cause(request).equals("question")) {
      decision(request).reason().ifPresent(text -> blocks.add(Words.ofTeam(text)));
    }
    blocks.addAll(actions(letter, wording, what));
    if (toStaff) {
      blocks.add(wording.forward());
    } else {
      blocks.add(wording.questions(request));
    }
    return blocks;
  }

  private List<Block> actions(Letter letter, Wording wording, String what) {
    JoinRequest request = letter.request();
    List<Block> blocks = new ArrayList<>();
    switch (letter.entry().kind()) {
      case STAFF_WARNING, LAST_STAFF_WARNING ->
          blocks.add(
              choice(
                  letter,
                  wording,
                  wording.say("expiry.signed"),
                  links.review(letter.requiredToken(), Verdict.SIGNED.wire())));
      case EXPIRY_RECEIPT ->
          blocks.add(
              choice(
                  letter,
                  wording,
                  wording.say("expiry.reopen"),
                  links.review(letter.requiredToken())));
      case EXPIRY -> {
        blocks.add(new Paragraph(wording.say("expiry.again-why")));
        blocks.add(Button.of(wording.say("refused.again"), links.form(wording.language()), false));
      }
      default -> {
        blocks.add(
            new Paragraph(wording.say("expiry." + what + ".do", wording.dates().day(end(letter)))));
        club.terms()
            .convention()
            .filter(_ -> request.status() == Status.ACCEPTED)
            .ifPresent(
                url -> blocks.add(Button.of(wording.say("expiry.read"), url.toString(), false)));
        blocks.add(
            wording.own(
                letter,
                wording.say(
                    request.status() == Status.QUESTIONED ? "expiry.answer" : "received.follow"),
                links.follow(letter.requiredToken())));
        blocks.add(Note.of(wording.say("received.personal")));
      }
    }
    return blocks;
  }

  private Block choice(Letter letter, Wording wording, String label, String url) {
    String page = links.review(letter.requiredToken());
    return wording.choice(
        "review.code", letter, List.of(new Button(label, url, page, true)), page, "review.safe");
  }

  /// Never earlier than promised: where the schedule stood still, the warnings begin the count
  /// anew.
  private LocalDate end(Letter letter) {
    LocalDate mailed = LocalDate.ofInstant(letter.entry().since(), club.zone());
    int pause = club.terms().periods().lastWarningDays();
    LocalDate least = mailed.plusDays(isLast(letter) ? pause : 2L * pause);
    return letter.request().expiresOn(club).filter(day -> day.isAfter(least)).orElse(least);
  }

  private static boolean isLast(Letter letter) {
    return letter.entry().kind() == MailKind.LAST_WARNING
        || letter.entry().kind() == MailKind.LAST_STAFF_WARNING;
  }

  private static boolean isWaitingForOthers(JoinRequest request) {
    return request.status() == Status.QUESTIONED || request.status() == Status.ACCEPTED;
  }

  private static String cause(JoinRequest request) {
    return decision(request).verdict() == Verdict.ASK ? "question" : "convention";
  }

  private static Decision decision(JoinRequest request) {
    return request.decision().orElseThrow(() -> new IllegalArgumentException("no decision"));
  }
}
