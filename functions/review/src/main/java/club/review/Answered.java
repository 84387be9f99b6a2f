package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Person;
import club.core.request.Status;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// The model of the page about a request that was decided, or is over.
///
/// @param way how the answer reaches the applicant, for the reviewer who has just decided; others
///   read only what was decided, by whom and when
/// @param file all that is known of the request, where the code was copied in this very HTTP
///   request
public record Answered(
    Club club, Phrases texts, JoinRequest request, Optional<Way> way, Optional<CaseFile> file) {

  /// How an answer reaches the applicant.
  ///
  /// @param reachable whether mail to the applicant is possible
  /// @param proven whether the code was copied in this very HTTP request, so that the reason and
  ///   contacts may be shown
  public record Way(boolean reachable, boolean proven) {}

  /// The decision that stands; none where the applicant took the request back, or time ended it.
  public Optional<Decision> decision() {
    boolean isOver = request.status() == Status.WITHDRAWN || request.status() == Status.EXPIRED;
    return isOver ? Optional.empty() : request.decision();
  }

  /// Whether the organisation is on the list.
  public boolean isListed() {
    return request.status() == Status.LISTED;
  }

  /// The title of the page.
  public String title() {
    return texts.say(way.isPresent() ? "decided.title" : "decided.already-title");
  }

  /// What was decided, by whom and when.
  public String summary() {
    String name = request.application().organisation().listedName();
    return decision()
        .map(
            made ->
                texts.say(
                    "decided." + made.verdict().wire(),
                    made.publishedName().orElse(name),
                    made.who(),
                    moment(made.at())))
        .orElseGet(
            () ->
                texts.say(
                    "over." + request.status().name().toLowerCase(Locale.ROOT),
                    name,
                    moment(request.since())));
  }

  /// The label of what the applicant reads word for word.
  public String wordsLabel() {
    return texts.say(
        "decided.words." + decision().map(made -> made.verdict().wire()).orElse("close"));
  }

  /// What the applicant reads word for word.
  public Optional<String> words() {
    return way.filter(Way::proven).flatMap(_ -> decision()).flatMap(Decision::reason);
  }

  /// What this decision leads to, beside the mail to the applicant.
  public Optional<String> sequel() {
    return decision()
        .map(Decision::verdict)
        .flatMap(
            verdict ->
                switch (verdict) {
                  case ACCEPT, SIGNED -> Optional.of(texts.say("decided.list"));
                  case CONVENTION -> Optional.of(texts.say("decided.sign"));
                  case ASK -> Optional.of(texts.say("decided.await"));
                  case REFUSE, CLOSE, SAME -> Optional.empty();
                });
  }

  /// To whom the answer is mailed.
  public String mail(Way how) {
    Person person = request.application().person();
    return how.proven()
        ? texts.say(
            "decided.mail-to", person.firstName() + " " + person.lastName(), person.email().value())
        : texts.say("decided.mail");
  }

  private String moment(Instant at) {
    return Dates.of(club, texts.language()).moment(at);
  }
}
