package club.core.verify;

import static java.util.stream.Collectors.groupingBy;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.Round;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.request.Verdict;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks the history of each request: numbered without a gap, each entry following from the one
/// before, the last one matching the request's state.
final class RequestCheck implements Check {
  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    Map<Reference, List<HistoryEntry>> histories =
        snapshot.history().stream()
            .sorted(Comparator.comparingInt(HistoryEntry::number))
            .collect(groupingBy(HistoryEntry::reference));
    Stream.concat(snapshot.requests().stream().map(JoinRequest::last), snapshot.erased().stream())
        .forEach(
            last -> {
              List<HistoryEntry> history = histories.remove(last.reference());
              look(last, history == null ? List.of() : history, found);
            });
    histories
        .keySet()
        .forEach(
            reference -> found.add(Statement.HISTORY, reference + " has a history and no request"));
  }

  /// Each entry follows from the one before, as the states of a request allow.
  private static void look(HistoryEntry request, List<HistoryEntry> history, Breaches found) {
    Reference reference = request.reference();
    List<Integer> numbers = history.stream().map(HistoryEntry::number).toList();
    if (!numbers.equals(IntStream.rangeClosed(1, request.number()).boxed().toList())) {
      found.add(
          Statement.HISTORY,
          reference + " counts " + request.number() + " history entries and has " + numbers);
      return;
    }
    if (history.isEmpty() || !isWhere(history.getLast(), request)) {
      found.add(
          Statement.HISTORY, reference + " does not have the status of its last history entry");
    }
    for (int i = 1; i < history.size(); i++) {
      if (!follows(history.get(i - 1), history.get(i))) {
        found.add(
            Statement.HISTORY,
            reference
                + (" has a history entry " + (i + 1))
                + " that does not follow from the one before");
      }
    }
  }

  /// Times never go back by more than [Link#SKEW].
  private static boolean follows(HistoryEntry before, HistoryEntry after) {
    boolean inTime = !after.at().plus(Link.SKEW).isBefore(before.at());
    return inTime
        && switch (after.status()) {
          case LISTED, REFUSED, CLOSED, QUESTIONED, ACCEPTED ->
              isDecidable(before.status(), after.status())
                  && after.generation()
                      == before.generation() + (before.status() == Status.RECEIVED ? 0 : 1);
          case WITHDRAWN, EXPIRED ->
              before.status().isOpen() && after.generation() == before.generation();
          case ERASED ->
              before.status() != Status.ERASED && after.generation() == before.generation();
          case RECEIVED ->
              (before.status() == Status.QUESTIONED || before.status().isReconsiderable())
                  && after.generation() == before.generation() + 1;
        };
  }

  private static boolean isDecidable(Status from, Status to) {
    return Arrays.stream(Verdict.values())
        .anyMatch(verdict -> verdict.isOpenTo(from) && verdict.status() == to);
  }

  private static boolean isWhere(HistoryEntry last, HistoryEntry request) {
    return last.status() == request.status() && Round.of(last).equals(Round.of(request));
  }
}
