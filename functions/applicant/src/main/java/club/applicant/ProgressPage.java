package club.applicant;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.request.Follow;
import club.core.request.Follow.Progress;
import club.core.request.JoinRequest;
import club.web.HtmlText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The model of the applicant's page: nothing personal, and every sentence with its date, so that a
/// page that was left open is not wrong the next day.
public record ProgressPage(
    Club club, Phrases texts, Progress progress, OwnReply reply, Instant now) {

  /// A stage of a request.
  ///
  /// @param when its date, in words
  /// @param done whether it is over
  /// @param current whether the request is there
  public record Stage(String what, String when, boolean done, boolean current) {}

  /// The request.
  public JoinRequest request() {
    return progress.request();
  }

  /// The heading.
  public String heading() {
    return texts.say("follow." + state());
  }

  /// The stages, in their order; one of them is current.
  public List<Stage> stages() {
    return request().isWaiting()
        ? List.of(
            received(),
            new Stage(texts.say("stage.reading", club.programme()), expected(), false, true),
            new Stage(texts.say("stage.answer"), answered(), false, false))
        : List.of(received(), reached());
  }

  /// What happens next, and what the reader can do about it; empty where the rest of the page says
  /// it.
  public Optional<String> next() {
    return switch (request().status()) {
      case RECEIVED, LISTED, REFUSED, ERASED -> Optional.empty();
      case QUESTIONED ->
          Optional.of(texts.say(isOwn() ? "next.questioned-here" : "next.questioned"));
      case ACCEPTED, CLOSED, WITHDRAWN, EXPIRED -> Optional.of(texts.say("next." + state()));
    };
  }

  /// Whether everything can be done by this link.
  public boolean isOwn() {
    return progress.access() == Follow.Access.OWN;
  }

  /// Whether this link came by mail and does nothing any more.
  public boolean isOver() {
    return progress.access() == Follow.Access.EXPIRED
        || progress.access() == Follow.Access.REPLACED;
  }

  /// Whether a mail with a fresh link is offered.
  public boolean offersFreshLink() {
    return !isOwn() && !isBlocked();
  }

  /// Why a fresh link may be needed.
  public String whyFreshLink() {
    return switch (progress.access()) {
      case FOLLOW, OWN ->
          texts.say(request().status().isOpen() ? "fresh.follow" : "fresh.follow-over");
      case EXPIRED -> texts.say("fresh.expired", club.terms().linkDays());
      case REPLACED -> texts.say("fresh.replaced");
    };
  }

  /// Whether the address waits to be confirmed.
  public boolean isUnverified() {
    return request().verifiedAt().isEmpty() && request().status().isOpen() && !isBlocked();
  }

  /// How the address is confirmed, in words.
  public String howToVerify() {
    if (isOwn()) {
      return texts.say("verify.own");
    }
    boolean isUnmailed = progress.mail().isEmpty() && request().generation() == 1;
    return texts.say(isUnmailed ? "verify.unmailed" : "verify.follow");
  }

  /// When the address was confirmed, in words.
  public Optional<String> verified() {
    return request()
        .verifiedAt()
        .map(at -> texts.say("verify.done", dates().day(LocalDate.ofInstant(at, club.zone()))));
  }

  /// What was just done, in words.
  public Optional<String> done() {
    return reply.isDone()
        ? reply.act().map(act -> texts.say("done." + act.wire()))
        : Optional.empty();
  }

  /// What went wrong.
  public Optional<ApplicantRemark> remark() {
    return reply
        .act()
        .flatMap(
            act ->
                reply
                    .outcome()
                    .flatMap(
                        outcome -> ApplicantRemark.of(act, outcome, texts, dates()::timeFrom)));
  }

  /// What went wrong in this control of this form, in words.
  public Optional<String> error(OwnAct act, String control) {
    return remark()
        .filter(one -> one.act() == act && one.control().equals(Optional.of(control)))
        .map(ApplicantRemark::text);
  }

  /// Whether this form was sent and not accepted: it stays open.
  public boolean isOpen(OwnAct act) {
    return reply.act().equals(Optional.of(act)) && remark().isPresent();
  }

  /// The text that was typed into this form.
  public String typed(OwnAct act) {
    return isOpen(act) ? HtmlText.printable(reply.text()) : "";
  }

  /// The code that was typed into this form; empty where the code itself is wrong.
  public String code(OwnAct act) {
    return isOpen(act) && error(act, "code").isEmpty() ? HtmlText.printable(reply.code()) : "";
  }

  /// Whether the answer was promised for a day before today, and still waits.
  public boolean isLate() {
    return request().isWaiting()
        && LocalDate.ofInstant(now, club.zone()).isAfter(request().answerBy(club));
  }

  /// Within what time staff usually answer, in words; empty where that is not known, and where the
  /// promised day is over.
  public Optional<String> usual() {
    return isLate()
        ? Optional.empty()
        : progress.usualDays().map(days -> texts.say("stage.usual", days));
  }

  /// What became of the last mail.
  public TrackedMail tracked() {
    return new TrackedMail(texts, dates(), progress);
  }

  /// Whether mail does not reach the applicant.
  public boolean isBlocked() {
    return tracked().isBlocked();
  }

  private String answered() {
    return texts.say(isBlocked() ? "stage.answer-here" : "stage.answer-how");
  }

  private Stage received() {
    return new Stage(
        texts.say("stage.received"),
        texts.say("stage.received-on", dates().moment(request().receivedAt())),
        true,
        false);
  }

  private Stage reached() {
    return new Stage(
        texts.say("stage." + state()),
        texts.say("stage.decided-on", dates().moment(request().since())),
        !request().status().isOpen(),
        true);
  }

  private String state() {
    return request().status().name().toLowerCase(Locale.ROOT);
  }

  private String expected() {
    return texts.say(
        isLate() ? "stage.answer-late" : "stage.answer-by", dates().day(request().answerBy(club)));
  }

  private Dates dates() {
    return Dates.of(club, texts.language());
  }
}
