package club.notify;

import club.core.Club;
import club.core.WorkingDays;
import club.core.mail.Composer.Letter;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Verdict;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why staff are asked about a request once more: it waits for too long, was taken up again, or its
/// applicant has answered. Or that they need not decide: somebody has decided meanwhile. Nothing
/// the first time.
record Occasion(Wording wording, Letter letter) {
  /// The gravest, as the end of a text's key; empty the first time.
  Optional<String> key() {
    return letter
        .request()
        .decision()
        .map(decision -> "late-" + late(decision))
        .or(() -> overdue().map(_ -> "overdue"))
        .or(this::again);
  }

  /// For how many working days a request has waited that is mailed again; empty for one that was
  /// just received or is decided.
  Optional<Integer> overdue() {
    JoinRequest request = letter.request();
    Club club = wording.club();
    int days =
        WorkingDays.between(
            LocalDate.ofInstant(request.since(), club.zone()),
            LocalDate.ofInstant(letter.entry().since(), club.zone()));
    return Optional.of(days)
        .filter(age -> request.isWaiting() && age >= club.terms().periods().remindDays());
  }

  /// All of them in words, with what the applicant answered.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    letter.request().decision().ifPresent(decision -> blocks.addAll(decided(decision)));
    overdue().ifPresent(days -> blocks.add(new Paragraph(wording.say("review.overdue", days))));
    if (letter.request().isWaiting()) {
      again().ifPresent(key -> blocks.addAll(since(key)));
    }
    return blocks;
  }

  private Optional<String> again() {
    JoinRequest request = letter.request();
    if (request.generation() == 1) {
      return Optional.empty();
    }
    return Optional.of(request.last().by().isPresent() ? "reopened" : "answered");
  }

  private List<Block> decided(Decision decision) {
    Block late =
        new Paragraph(
            wording.say(
                "review.late-" + late(decision),
                Foreign.mark(decision.who()),
                wording.moment(decision.at())));
    return letter.unreachable().isEmpty()
        ? List.of(late, new Paragraph(wording.say("review.no-task")))
        : List.of(late);
  }

  /// The verdict in the words of a late mail: a signed convention is an acceptance.
  private static String late(Decision decision) {
    return (decision.verdict().lists() ? Verdict.ACCEPT : decision.verdict()).wire();
  }

  /// Who took the request up again, or what the applicant answered.
  private List<Block> since(String key) {
    JoinRequest request = letter.request();
    return Stream.concat(
            Stream.<Block>of(
                new Paragraph(
                    wording.say(
                        "review.since-" + key,
                        Foreign.mark(request.last().by().orElse("")),
                        wording.moment(request.since())))),
            request.last().text().stream()
                .map(text -> key.equals("answered") ? Words.ofStranger(text) : Words.ofTeam(text)))
        .toList();
  }
}
