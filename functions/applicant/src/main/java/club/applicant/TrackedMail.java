package club.applicant;

import club.core.Dates;
import club.core.Phrases;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.request.Follow.Progress;
import club.core.request.JoinRequest;
import java.util.Optional;

/// What became of the last mail to the applicant.
public record TrackedMail(Phrases texts, Dates dates, Progress progress) {
  /// What became of it.
  public enum State {
    SENT,
    LEAVING,
    RETURNED,
    FAILED,
    BLOCKED
  }

  /// What became of the mail; empty where the ledger knows none.
  public Optional<State> state() {
    return progress
        .mail()
        .map(LedgerEntry::state)
        .filter(state -> state != LedgerEntry.State.OBSOLETE)
        .map(state -> progress.blocked() ? State.BLOCKED : of(state));
  }

  /// Whether mail does not reach the applicant.
  public boolean isBlocked() {
    return state().filter(state -> state == State.BLOCKED).isPresent();
  }

  /// What became of the mail, in words; empty where it was never due, where nothing follows from it
  /// any more, and where it is blocked, which takes more than a sentence.
  public Optional<String> words() {
    if (request().decision().isEmpty() && !request().isWaiting()) {
      return Optional.empty();
    }
    return state()
        .flatMap(
            became ->
                switch (became) {
                  case SENT -> Optional.of(texts.say(about() + "sent", sentAt()));
                  case LEAVING -> Optional.of(texts.say(about() + "leaving"));
                  case RETURNED -> Optional.of(texts.say(about() + "returned"));
                  case FAILED -> Optional.of(texts.say(about() + "failed"));
                  case BLOCKED -> Optional.<String>empty();
                });
  }

  /// What the mail is about, as the beginning of a text's key.
  private String about() {
    if (progress.mail().filter(mail -> mail.kind() == MailKind.FRESH).isPresent()) {
      return "mail.link.";
    }
    if (request().question().isPresent()) {
      return "mail.question.";
    }
    return request().decision().isPresent() ? "mail.answer." : "mail.confirmation.";
  }

  private static State of(LedgerEntry.State state) {
    return switch (state) {
      case SENT, OBSOLETE -> State.SENT;
      case DUE, CLAIMED, UNKNOWN -> State.LEAVING;
      case RETURNED -> State.RETURNED;
      case PARKED -> State.FAILED;
      case BLOCKED -> State.BLOCKED;
    };
  }

  private String sentAt() {
    return progress.mail().map(mail -> dates.moment(mail.since())).orElse("");
  }

  private JoinRequest request() {
    return progress.request();
  }
}
