package club.core.morning;

import static java.util.stream.Collectors.groupingBy;

import club.core.WorkingDays;
import club.core.request.HistoryEntry;
import club.core.request.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How long staff take to decide.
final class WaitingTime {
  /// Fewer decisions show nothing that one could promise.
  private static final int FEWEST = 3;

  private static final int MONTHS = 12;

  private WaitingTime() {}

  /// The median, in working days, of the times that requests waited for the decisions of the last
  /// 12 months; of two in the middle the longer one, and at least 1. A question to the applicant is
  /// no decision, and the time that the applicant takes to answer it does not count.
  ///
  /// @return empty where fewer than three decisions were taken
  static Optional<Integer> median(List<HistoryEntry> history, ZoneId zone, LocalDate today) {
    List<Integer> waits =
        history.stream().collect(groupingBy(HistoryEntry::reference)).values().stream()
            .flatMapToInt(entries -> waits(entries, zone, today.minusMonths(MONTHS)))
            .sorted()
            .boxed()
            .toList();
    return Optional.of(waits)
        .filter(all -> all.size() >= FEWEST)
        .map(all -> Math.max(1, all.get(all.size() / 2)));
  }

  private static IntStream waits(List<HistoryEntry> entries, ZoneId zone, LocalDate earliest) {
    List<HistoryEntry> inOrder =
        entries.stream().sorted(Comparator.comparingInt(HistoryEntry::number)).toList();
    return IntStream.range(1, inOrder.size())
        .filter(i -> inOrder.get(i - 1).status() == Status.RECEIVED)
        .filter(i -> isDecision(inOrder.get(i).status()))
        .filter(i -> !day(inOrder.get(i), zone).isBefore(earliest))
        .map(i -> WorkingDays.between(day(inOrder.get(i - 1), zone), day(inOrder.get(i), zone)));
  }

  private static LocalDate day(HistoryEntry entry, ZoneId zone) {
    return LocalDate.ofInstant(entry.at(), zone);
  }

  private static boolean isDecision(Status status) {
    return switch (status) {
      case LISTED, ACCEPTED, REFUSED, CLOSED -> true;
      case RECEIVED, QUESTIONED, WITHDRAWN, EXPIRED, ERASED -> false;
    };
  }
}
