package club.stack.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Breaks lines between words, so that they have at most 80 columns. A longer word stays whole.
///
/// @param first spaces before the first line
/// @param next spaces before each other line
record Columns(int first, int next) {
  private static final int WIDTH = 80;

  /// What a shell takes for one word; a quoted one holds spaces.
  private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");

  /// For people.
  List<String> sentence(String sentence) {
    return broken(List.of(sentence.split(" ")), "");
  }

  /// For a shell, which a backslash tells that the line goes on.
  List<String> command(String command) {
    return broken(WORD.matcher(command).results().map(MatchResult::group).toList(), " \\");
  }

  private List<String> broken(List<String> words, String goesOn) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ".repeat(first)).append(words.getFirst());
    for (String word : words.subList(1, words.size())) {
      if (line.length() + 1 + word.length() + goesOn.length() > WIDTH) {
        lines.add(line + goesOn);
        line = new StringBuilder(" ".repeat(next)).append(word);
      } else {
        line.append(' ').append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
