package club.core.request;

import club.core.PlainText;
import club.core.link.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A reviewer's decision form, its texts cleaned; a field that was not sent is empty.
public record Ballot(
    String decision, String code, String reason, String publishedName, String decidedBy) {
  public Ballot {
    reason = PlainText.lines(reason);
    publishedName = PlainText.line(publishedName);
    decidedBy = PlainText.line(decidedBy);
  }

  /// What is wrong with it apart from a wrong code, in the order of the form.
  public List<BallotProblem> problems() {
    return BallotProblem.of(this);
  }

  /// The verdict that was chosen, if any.
  public Optional<Verdict> verdict() {
    return Verdict.of(decision);
  }

  /// The decision on a request that it makes. Only for a ballot without problems.
  Decision decision(Link link, JoinRequest request, Instant now) {
    Verdict verdict = verdict().orElseThrow();
    boolean accept = verdict == Verdict.ACCEPT;
    return new Decision(
        verdict,
        link.mailbox().orElseThrow(),
        text(decidedBy),
        now,
        accept ? Optional.empty() : text(reason),
        accept
            ? Optional.of(
                text(publishedName)
                    .orElseGet(() -> request.application().organisation().listedName()))
            : Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> text(String cleaned) {
    return Optional.of(cleaned).filter(text -> !text.isEmpty());
  }

  @Override
  public String toString() {
    return "Ballot[…]";
  }
}
