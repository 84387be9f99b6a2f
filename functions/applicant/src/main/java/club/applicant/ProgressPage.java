package club.applicant;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.mail.LedgerEntry;
import club.core.request.Decision;
import club.core.request.Follow.Progress;
import club.core.request.JoinRequest;
import club.core.request.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The model of the applicant's page: nothing personal, and every sentence with its date, so that a
/// page that was left open is not wrong the next day.
public record ProgressPage(Club club, Phrases texts, Progress progress, Instant now) {

  /// A stage of a request.
  ///
  /// @param when its date, in words
  /// @param done whether it is over
  /// @param current whether the request is there
  public record Stage(String what, String when, boolean done, boolean current) {}

  /// What became of the last mail to the applicant.
  public enum Mail {
    SENT,
    LEAVING,
    FAILED,
    BLOCKED
  }

  /// The request.
  public JoinRequest request() {
    return progress.request();
  }

  /// The heading.
  public String heading() {
    return texts.say("follow." + request().status().name().toLowerCase(Locale.ROOT));
  }

  /// The stages, in their order; one of them is current.
  public List<Stage> stages() {
    return request()
        .decision()
        .map(decision -> List.of(received(), decided(decision)))
        .orElseGet(
            () ->
                List.of(
                    received(),
                    new Stage(
                        texts.say("stage.reading", club.programme()), expected(), false, true),
                    new Stage(texts.say("stage.answer"), answered(), false, false)));
  }

  /// Whether the answer was promised for a day before today, and still waits.
  public boolean isLate() {
    return request().status() == Status.RECEIVED
        && LocalDate.ofInstant(now, club.zone()).isAfter(request().answerBy(club));
  }

  /// What became of the mail; empty where the ledger knows none.
  public Optional<Mail> mail() {
    return progress
        .mail()
        .map(LedgerEntry::state)
        .filter(state -> state != LedgerEntry.State.OBSOLETE)
        .map(state -> progress.blocked() ? Mail.BLOCKED : mail(state));
  }

  /// Whether mail does not reach the applicant.
  public boolean isBlocked() {
    return mail().filter(mail -> mail == Mail.BLOCKED).isPresent();
  }

  /// What became of the mail, in words; empty where it was never due, or is blocked, which takes
  /// more than a sentence.
  public Optional<String> aboutMail() {
    String about = request().decision().isPresent() ? "mail.answer." : "mail.confirmation.";
    return mail()
        .flatMap(
            became ->
                switch (became) {
                  case SENT -> Optional.of(texts.say(about + "sent", sentAt()));
                  case LEAVING -> Optional.of(texts.say(about + "leaving"));
                  case FAILED -> Optional.of(texts.say(about + "failed"));
                  case BLOCKED -> Optional.<String>empty();
                });
  }

  private static Mail mail(LedgerEntry.State state) {
    return switch (state) {
      case SENT, OBSOLETE -> Mail.SENT;
      case DUE, CLAIMED, UNKNOWN -> Mail.LEAVING;
      case PARKED -> Mail.FAILED;
      case BLOCKED -> Mail.BLOCKED;
    };
  }

  private String sentAt() {
    return progress.mail().map(mail -> dates().moment(mail.since())).orElse("");
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

  private Stage decided(Decision decision) {
    String what = texts.say("stage." + decision.verdict().status().name().toLowerCase(Locale.ROOT));
    return new Stage(
        what, texts.say("stage.decided-on", dates().moment(decision.at())), true, true);
  }

  private String expected() {
    return texts.say(
        isLate() ? "stage.answer-late" : "stage.answer-by", dates().day(request().answerBy(club)));
  }

  private Dates dates() {
    return Dates.of(club, texts.language());
  }
}
