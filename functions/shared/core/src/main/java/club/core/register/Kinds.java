package club.core.register;

import club.core.register.Kind.More;
import club.core.register.Kind.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words for kinds of bodies, from `kinds.txt`, and how names are read by them.
final class Kinds {
  private static final Kinds TABLE = new Kinds(ResourceLines.of("kinds.txt"));

  /// A kind's phrase in a name.
  ///
  /// @param length in words
  record Found(Kind kind, int length) {}

  private enum Where {
    ANY,
    FIRST,
    LAST
  }

  private record Phrase(Kind kind, Where where) {}

  private final Set<String> little = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Map<String, List<String>> readAs = new HashMap<>();
  private final Map<String, Phrase> phrases = new HashMap<>();
  private final int longest;

  /// Little words come first in the table: phrases are read without them.
  private Kinds(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      String head = colon < 0 ? line : line.substring(0, colon);
      Stream<String> items =
          Arrays.stream(line.substring(colon + 1).split(",", -1)).map(String::strip);
      switch (head.substring(0, head.indexOf(' ') < 0 ? head.length() : head.indexOf(' '))) {
        case "little" -> items.forEach(little::add);
        case "common" -> items.map(Kinds::singular).forEach(common::add);
        case "word" -> addWord(line.split("[ =]+", 3));
        case "kind" -> addKind(head.split(" ", -1), items.toList());
        default -> throw new IllegalStateException("kinds.txt: " + line);
      }
    }
    longest =
        phrases.keySet().stream().mapToInt(phrase -> phrase.split(" ", -1).length).max().orElse(0);
  }

  private void addWord(String[] parts) {
    readAs.put(parts[1], List.of(parts[2].split(" ", -1)));
  }

  private void addKind(String[] head, List<String> items) {
    Kind kind =
        new Kind(
            head[1],
            Named.valueOf(head[2].toUpperCase(Locale.ROOT)),
            More.valueOf(head[3].toUpperCase(Locale.ROOT)));
    Where where = Where.valueOf(head[4].toUpperCase(Locale.ROOT));
    for (String item : items) {
      phrases.put(String.join(" ", read(item)), new Phrase(kind, where));
    }
  }

  static boolean isLittle(String word) {
    return TABLE.little.contains(word);
  }

  /// Whether a word tells nothing apart, since so many bodies have it in their names.
  static boolean isCommon(String word) {
    return TABLE.common.contains(word);
  }

  /// The words of a folded name that count: abbreviations in full, singular, no little words.
  static List<String> words(String folded) {
    return TABLE.read(folded);
  }

  /// The longest phrase for a kind that begins at this word.
  static Optional<Found> at(List<String> words, int from) {
    for (int length = Math.min(TABLE.longest, words.size() - from); length > 0; length--) {
      Phrase phrase = TABLE.phrases.get(String.join(" ", words.subList(from, from + length)));
      if (phrase != null && holds(phrase.where(), words, from, from + length)) {
        return Optional.of(new Found(phrase.kind(), length));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Where where, List<String> words, int from, int to) {
    return switch (where) {
      case ANY -> true;
      case FIRST -> from == 0;
      case LAST ->
          from > 0 && isFirm(words, to) && (to == words.size() || at(words, to).isPresent());
    };
  }

  /// Names that begin with a word for a public body, or end with a place, are hardly a firm's.
  private static boolean isFirm(List<String> words, int to) {
    return !isCommon(words.getFirst())
        && at(words.subList(0, 1), 0).isEmpty()
        && IntStream.range(1, to - 1).noneMatch(from -> Places.isKnown(words.subList(from, to)));
  }

  private List<String> read(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      readAs.getOrDefault(word, List.of(word)).stream()
          .filter(each -> !little.contains(each))
          .map(Kinds::singular)
          .forEach(words::add);
    }
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toList());
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
