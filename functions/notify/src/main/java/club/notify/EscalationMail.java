package club.notify;

import club.core.Club;
import club.core.EmailAddress;
import club.core.WorkingDays;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.request.JoinRequest;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// To the escalation address: what waits for too long, and who should decide. It carries neither a
/// link nor the person's address.
final class EscalationMail {
  private final Wording wording;

  EscalationMail(Club club) {
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter is not about a request that waits
  Mail write(Letter letter) {
    if (!(letter.about() instanceof About.Overdue(JoinRequest request, var reviewers))) {
      throw new IllegalArgumentException("not about an overdue request");
    }
    String name = Foreign.name(request);
    if (!request.isWaiting()) {
      throw new IllegalArgumentException("the request has been answered");
    }
    LocalDate since = LocalDate.ofInstant(request.since(), wording.club().zone());
    int age =
        WorkingDays.between(
            since, LocalDate.ofInstant(letter.entry().since(), wording.club().zone()));
    return new Mail(
        wording.language(),
        wording.say("escalation.subject", request.reference().value(), age),
        wording.say("escalation.preheader", wording.answerDay(request)),
        wording.context(request),
        wording.say("escalation.title", age),
        List.of(
            new Paragraph(
                wording.say(
                    "escalation.opening",
                    name,
                    wording.day(request.receivedAt()),
                    wording.dates().day(since),
                    wording.answerDay(request))),
            new Heading(wording.say("escalation.who")),
            new Facts(List.of(new Fact(wording.say("escalation.mailboxes"), all(reviewers)))),
            Note.of(wording.say("escalation.closing"))));
  }

  private static String all(List<EmailAddress> reviewers) {
    return reviewers.stream().map(EmailAddress::value).collect(Collectors.joining(", "));
  }
}
