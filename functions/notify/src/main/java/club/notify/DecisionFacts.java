package club.notify;

import club.core.request.Decision;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who decided what, when and in which words.
record DecisionFacts(Wording wording, Decision decision) {
  /// Who decided, and when; then these.
  Block with(List<Fact> more) {
    String declared =
        decision
            .decidedBy()
            .map(name -> wording.say("receipt.declared", Foreign.mark(name)))
            .orElse(wording.say("receipt.undeclared"));
    return new Facts(
        Stream.of(
                Stream.of(
                    new Fact(wording.say("receipt.by"), declared),
                    new Fact(wording.say("receipt.mailbox"), decision.mailbox().value()),
                    new Fact(wording.say("receipt.at"), wording.moment(decision.at()))),
                twin().stream(),
                more.stream())
            .flatMap(some -> some)
            .toList());
  }

  /// What the applicant was told, word for word.
  List<Block> words() {
    return decision.reason().stream()
        .flatMap(
            text ->
                Stream.<Block>of(
                    new Heading(wording.say("receipt.words." + decision.verdict().wire())),
                    Words.ofTeam(text)))
        .toList();
  }

  /// Whom the organisation is already.
  private Optional<Fact> twin() {
    return decision
        .same()
        .map(
            other ->
                new Fact(
                    wording.say("receipt.same"),
                    decision
                        .publishedName()
                        .map(Foreign::mark)
                        .orElseGet(() -> wording.say("receipt.request", other.value()))));
  }
}
