package club.review;

import club.core.register.Bearer;
import club.core.register.Resemblance;
import club.core.request.Ballot;
import club.core.request.BallotText;
import club.core.request.JoinRequest;
import club.core.request.Organisation;
import club.core.request.Verdict;
import club.core.request.Warn.Warnings;
import java.util.Map;
import java.util.Optional;

/// Fills in the decision form before anybody has.
final class Prefill {
  private Prefill() {}

  /// The ballot as a link opens it: with the name that will be listed, which staff may correct, and
  /// what is probable chosen.
  ///
  /// @param decision what the mail's button asked for
  static Ballot of(String decision, JoinRequest request, Warnings warnings) {
    Organisation organisation = request.application().organisation();
    Optional<Resemblance> twin =
        request.isWaiting()
            ? warnings.resemblances().stream().filter(Prefill::isProbable).findFirst()
            : Optional.empty();
    boolean isSame = twin.filter(one -> isPreselected(one, decision)).isPresent();
    return Ballot.of(
        Map.of(
            "decision",
            isSame ? Verdict.SAME.wire() : decision,
            "same",
            isSame ? twin.get().bearer().reference().value() : "",
            BallotText.PUBLISHED_NAME.field(),
            organisation.name(),
            BallotText.ACRONYM.field(),
            organisation.acronym().orElse("")));
  }

  /// A former member that asks again is a new member.
  private static boolean isProbable(Resemblance one) {
    return !(one.bearer() instanceof Bearer.Former);
  }

  /// A weak resemblance gives way to the mail's button; under a name that is taken nothing can be
  /// accepted anyway.
  private static boolean isPreselected(Resemblance one, String decision) {
    return decision.isEmpty()
        || (one.reason() == Resemblance.Reason.SAME
            && Verdict.of(decision)
                .filter(verdict -> verdict == Verdict.ACCEPT || verdict == Verdict.CONVENTION)
                .isPresent());
  }
}
