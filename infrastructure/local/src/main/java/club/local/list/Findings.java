package club.local.list;

import club.core.register.Fold;
import club.core.register.Offering;
import club.core.request.Website;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/// What a reader finds in the lines of a file. It knows which lines were spoken of, so that none is
/// passed over in silence.
final class Findings {
  private final List<String> lines;
  private final BitSet covered = new BitSet();
  private final Map<String, List<ListEntry>> byFold = new HashMap<>();
  private final List<ListEntry> entries = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Unread> notNames = new ArrayList<>();

  /// Nothing found yet in these lines.
  Findings(List<String> lines) {
    this.lines = lines;
  }

  /// Marks lines as spoken of. Lines count from 1, the last one is included.
  void cover(int first, int last) {
    covered.set(first, last + 1);
  }

  /// Adds the name of an item, or tells why it is none.
  void item(int line, String text, Optional<Website> website) {
    cover(line, line);
    switch (ListName.ofItem(text)) {
      case ListName.None(String reason) -> notName(line, text, reason);
      case ListName.Name(String name, Optional<String> after) -> {
        entry(ListEntry.named(line, name, website));
        after.ifPresent(note -> remark(line, Remark.Kind.AFTER_NAME, name, note));
      }
    }
  }

  /// Adds an entry; one that is there already, with the same dates, is told of only.
  void entry(ListEntry entry) {
    cover(entry.line(), entry.line());
    List<ListEntry> same = byFold.computeIfAbsent(Fold.of(entry.name()), _ -> new ArrayList<>());
    Optional<ListEntry> first = same.stream().filter(each -> hasDates(each, entry)).findFirst();
    if (first.isPresent()) {
      String text = "the same as in line %d, %s".formatted(first.get().line(), first.get().name());
      remark(entry.line(), Remark.Kind.TWICE, entry.name(), text);
    } else {
      same.add(entry);
      entries.add(entry);
    }
  }

  /// Adds a remark about a line.
  void remark(int line, Remark.Kind kind, String name, String text) {
    cover(line, line);
    remarks.add(new Remark(line, kind, name, Unread.shown(text)));
  }

  /// Tells of an item that should hold a name and does not.
  void notName(int line, String text, String reason) {
    unread(line, text, reason);
    notNames.add(unread.getLast());
  }

  /// Tells of a line that was not read.
  void unread(int line, String text, String reason) {
    cover(line, line);
    unread.add(new Unread(line, line, text, reason));
  }

  /// Tells of all lines with text that nothing was said of, neighbours with one reason together.
  void coverTheRest(IntFunction<String> reasonOfLine) {
    for (int line = 1; line <= lines.size(); line++) {
      if (covered.get(line) || isBlank(line)) {
        continue;
      }
      String reason = reasonOfLine.apply(line);
      int last = line;
      for (int next = line + 1; next <= lines.size() && !covered.get(next); next++) {
        if (!isBlank(next) && !reason.equals(reasonOfLine.apply(next))) {
          break;
        }
        last = isBlank(next) ? last : next;
      }
      cover(line, last);
      unread.add(new Unread(line, last, lines.get(line - 1), reason));
    }
  }

  /// The list that was found, or why there is none.
  ///
  /// @param advice what to do where the file is no list
  Reading members(ListDate date, String advice) {
    unread.sort(Comparator.comparingInt(Unread::firstLine));
    remarks.sort(Comparator.comparingInt(Remark::line));
    if (entries.isEmpty() || notNames.size() > entries.size()) {
      return new Reading.Refused(
          "The file is no list of members"
              + notNames.stream().findFirst().map(each -> " (" + each + ")").orElse("")
              + ": "
              + advice);
    }
    return switch (date.choose()) {
      case ListDate.Choice.Unclear(String reason) -> new Reading.Refused(reason);
      case ListDate.Choice.Chosen(Optional<LocalDate> day, String remark) -> {
        if (!remark.isEmpty()) {
          remarks.addFirst(new Remark(1, Remark.Kind.DATE, "", remark));
        }
        yield new Reading.Members(new DatedList(day, entries, remarks, unread));
      }
    };
  }

  /// The numbers that were found, beside what was not read.
  Reading numbers(List<Reading.Count> counts) {
    return new Reading.Numbers(counts, remarks, unread);
  }

  /// What members get, beside what was not read.
  Reading offerings(List<Offering> offerings) {
    return new Reading.Offerings(offerings, remarks, unread);
  }

  private boolean isBlank(int line) {
    return Objects.requireNonNull(lines.get(line - 1)).isBlank();
  }

  private static boolean hasDates(ListEntry one, ListEntry other) {
    return one.joined().equals(other.joined()) && one.left().equals(other.left());
  }
}
