package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Person;
import club.core.request.Verdict;
import java.util.Optional;

/// The model of the page about a decision that stands.
///
/// @param way how the answer reaches the applicant, for the reviewer who has just decided; others
///   read only what was decided, by whom and when
public record Answered(
    Club club, Phrases texts, JoinRequest request, Decision decision, Optional<Way> way) {

  /// How an answer reaches the applicant.
  ///
  /// @param reachable whether mail to the applicant is possible
  /// @param proven whether the code was copied in this very HTTP request, so that the reason and
  ///   contacts may be shown
  public record Way(boolean reachable, boolean proven) {}

  /// Whether the organisation was accepted.
  public boolean isAccepted() {
    return decision.verdict() == Verdict.ACCEPT;
  }

  /// The title of the page.
  public String title() {
    return texts.say(way.isPresent() ? "decided.title" : "decided.already-title");
  }

  /// What was decided, by whom and when.
  public String summary() {
    return texts.say(
        isAccepted() ? "decided.accepted" : "decided.refused",
        decision.publishedName().orElse(request.application().organisation().listedName()),
        decision.who(),
        Dates.of(club, texts.language()).moment(decision.at()));
  }

  /// The reason that the applicant reads.
  public Optional<String> reason() {
    return way.filter(Way::proven).flatMap(proven -> decision.reason());
  }

  /// To whom the answer is mailed.
  public String mail(Way how) {
    Person person = request.application().person();
    return how.proven()
        ? texts.say(
            "decided.mail-to", person.firstName() + " " + person.lastName(), person.email().value())
        : texts.say("decided.mail");
  }
}
