package club.core.request;

import club.core.link.CodeCheck;
import club.core.link.Token;
import club.core.request.Amend.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Records that the applicant's address is right: somebody who reads its mail has answered.
record ConfirmAddress(ApplicantLinks links, Amendments amendments, CodeCheck codes, Clock clock) {
  /// By a link that only a mail carries.
  Outcome byMail(Token token) {
    return links
        .own(token)
        .<Outcome>map(
            own -> own.isOver(clock.instant()) ? new Outcome.Ended() : confirmed(own.request()))
        .orElseGet(Outcome.Unknown::new);
  }

  /// By the link that the answer to the form carries, and the code of any mail about the request.
  Outcome byCode(Token token, String code) {
    Optional<ApplicantLinks.Found> found = links.follow(token);
    if (found.isEmpty()) {
      return new Outcome.Unknown();
    }
    Optional<Plea.Flaw> flaw = Plea.ofCode(code);
    if (flaw.isPresent()) {
      return new Outcome.Flawed(flaw.get());
    }
    JoinRequest request = found.get().request();
    return switch (codes.check(
        found.get().link(),
        code,
        one -> links.isMailed(one, request.reference(), clock.instant()))) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(left);
      case CodeCheck.Result.Right() ->
          codes.admit(
              found.get().link().link(),
              () -> {
                codes.forget(found.get().link().link());
                return confirmed(request);
              });
    };
  }

  private Outcome confirmed(JoinRequest request) {
    if (request.verifiedAt().isEmpty()) {
      amendments.confirm(request, clock.instant());
    }
    return new Outcome.Done();
  }
}
