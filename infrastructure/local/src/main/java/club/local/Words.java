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

/// The words after a command, taken apart.
///
/// @param values what followed an option that wants a value
/// @param flags the options without one
/// @param operands the rest, in order
record Words(Map<String, String> values, Set<String> flags, List<String> operands) {
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
    values = Map.copyOf(values);
    flags = Set.copyOf(flags);
    operands = List.copyOf(operands);
  }

  /// Takes the words apart by the options that the command has.
  ///
  /// @param valued the options that want a value
  /// @param plain those that want none
  static Reading read(List<String> words, Set<String> valued, Set<String> plain) {
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> flags = new HashSet<>();
    List<String> operands = new ArrayList<>();
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (valued.contains(word)) {
        if (rest.isEmpty()) {
          return new Reading.Wrong(word + " wants a value.");
        }
        values.put(word, rest.pop());
      } else if (plain.contains(word)) {
        flags.add(word);
      } else if (word.startsWith("-")) {
        return new Reading.Wrong(word + " is not known.");
      } else {
        operands.add(word);
      }
    }
    return new Reading.Understood(new Words(values, flags, operands));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }
}
