package club.core.verify;

import club.core.link.Link;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks the history of each request: numbered without a gap, each entry following from the one
/// before, the last one matching the request's state.
final class RequestCheck implements Check {
  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    Map<String, List<HistoryEntry>> histories =
        snapshot
            .contents(Content.Happened.class)
            .map(Content.Happened::entry)
            .sorted(Comparator.comparingInt(HistoryEntry::number))
            .collect(Collectors.groupingBy(entry -> entry.reference().value()));
    List<JoinRequest> requests =
        snapshot.contents(Content.Asked.class).map(Content.Asked::request).toList();
    Set<String> known =
        requests.stream().map(request -> request.reference().value()).collect(Collectors.toSet());
    return Stream.concat(
        requests.stream()
            .flatMap(
                request ->
                    breaches(
                        request, histories.getOrDefault(request.reference().value(), List.of()))),
        histories.keySet().stream()
            .filter(Predicate.not(known::contains))
            .map(reference -> breach(reference, "has a history and no request")));
  }

  private static Stream<Breach> breaches(JoinRequest request, List<HistoryEntry> history) {
    String reference = request.reference().value();
    List<Integer> numbers = history.stream().map(HistoryEntry::number).toList();
    if (!numbers.equals(IntStream.rangeClosed(1, request.entries()).boxed().toList())) {
      return Stream.of(
          breach(reference, "counts " + request.entries() + " history entries and has " + numbers));
    }
    Stream<Breach> end =
        history.isEmpty() || !isWhere(history.getLast(), request)
            ? Stream.of(breach(reference, "does not have the status of its last history entry"))
            : Stream.of();
    return Stream.concat(end, steps(reference, history));
  }

  /// Each entry follows from the one before: a decision ends its generation, and a reconsidered
  /// request begins the next. Times never go back by more than [Link#SKEW].
  private static Stream<Breach> steps(String reference, List<HistoryEntry> history) {
    return IntStream.range(1, history.size())
        .filter(i -> !follows(history.get(i - 1), history.get(i)))
        .mapToObj(
            i ->
                breach(
                    reference,
                    "has a history entry "
                        + (i + 1)
                        + " that does not follow from the one before"));
  }

  private static boolean follows(HistoryEntry before, HistoryEntry after) {
    boolean inTime = !after.at().plus(Link.SKEW).isBefore(before.at());
    return inTime
        && switch (after.status()) {
          case LISTED, REFUSED ->
              before.status() == Status.RECEIVED && after.generation() == before.generation();
          case RECEIVED ->
              before.status() != Status.RECEIVED && after.generation() == before.generation() + 1;
        };
  }

  private static boolean isWhere(HistoryEntry last, JoinRequest request) {
    return last.status() == request.status() && last.generation() == request.generation();
  }

  private static Breach breach(String reference, String what) {
    return new Breach(Statement.HISTORY, reference + " " + what);
  }
}
