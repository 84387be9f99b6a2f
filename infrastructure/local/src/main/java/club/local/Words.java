package club.local;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words after a command, taken apart.
///
/// @param values what followed each option that wants a value, as often as it came
/// @param flags the options without one
/// @param operands the rest, in order
record Words(Map<String, List<String>> values, Set<String> flags, List<String> operands) {
  /// What came of taking them apart.
  sealed interface Reading {
    /// They are all known.
    record Understood(Words words) implements Reading {}

    /// One is not.
    ///
    /// @param reason a sentence
    record Wrong(String reason) implements Reading {}
  }

  Words {
    values =
        values.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, said -> List.copyOf(said.getValue())));
    flags = Set.copyOf(flags);
    operands = List.copyOf(operands);
  }

  /// Takes the words apart by the options that the command has.
  ///
  /// @param valued the options that want a value
  /// @param repeated those of them that may come more than once
  /// @param plain those that want none
  static Reading read(
      List<String> words, Set<String> valued, Set<String> repeated, Set<String> plain) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Set<String> flags = new HashSet<>();
    List<String> operands = new ArrayList<>();
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (valued.contains(word)) {
        if (rest.isEmpty()) {
          return new Reading.Wrong(word + " wants a value.");
        }
        values.computeIfAbsent(word, said -> new ArrayList<>()).add(rest.pop());
      } else if (plain.contains(word)) {
        flags.add(word);
      } else if (word.startsWith("-")) {
        return new Reading.Wrong(word + " is not known.");
      } else {
        operands.add(word);
      }
    }
    return values.entrySet().stream()
        .filter(said -> said.getValue().size() > 1 && !repeated.contains(said.getKey()))
        .<Reading>map(said -> new Reading.Wrong(said.getKey() + " may be said once only."))
        .findFirst()
        .orElseGet(() -> new Reading.Understood(new Words(values, flags, operands)));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> value(String option) {
    return values(option).stream().findFirst();
  }

  /// What followed an option each time, in order.
  List<String> values(String option) {
    return values.getOrDefault(option, List.of());
  }
}
