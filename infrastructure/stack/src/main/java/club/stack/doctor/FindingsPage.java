package club.stack.doctor;

import club.stack.DeployedStack;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The findings as plain text of at most 80 columns; names and values that people copy stay whole.
public final class FindingsPage {
  private static final int WIDTH = 80;

  private static final String DEPLOY =
      "sam deploy --stack-name {stack} --region {region} --parameter-overrides";

  /// A word for a shell; a quoted one may hold spaces.
  private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");

  private FindingsPage() {}

  /// The page, with a count at its end.
  ///
  /// @param findings by label
  public static String of(DeployedStack stack, SequencedMap<String, Finding> findings) {
    List<String> page = new ArrayList<>();
    page.add("Stack %s in %s: %s".formatted(stack.name(), stack.region(), stack.status()));
    findings.forEach(
        (matter, finding) -> {
          page.add("");
          page.add("%-13s%s".formatted(label(finding), matter));
          finding
              .text()
              .replace("{deploy}", DEPLOY)
              .replace("{stack}", stack.name())
              .replace("{region}", stack.region())
              .lines()
              .forEach(line -> page.addAll(printed(line)));
        });
    page.add("");
    if (page.stream().anyMatch(line -> line.contains("--parameter-overrides"))) {
      page.add("Set it in samconfig.toml too: otherwise the next deploy reverts it.");
      page.add("");
    }
    page.add(
        "%d done, %d to do, %d cannot tell."
            .formatted(
                count(findings, Finding.Settled.class::isInstance),
                count(findings, Finding.ToDo.class::isInstance),
                count(findings, Finding.CannotTell.class::isInstance)));
    return String.join("\n", page) + "\n";
  }

  private static String label(Finding finding) {
    return switch (finding) {
      case Finding.Settled _ -> "done";
      case Finding.ToDo _ -> "to do";
      case Finding.CannotTell _ -> "cannot tell";
    };
  }

  private static long count(SequencedMap<String, Finding> findings, Predicate<Finding> kind) {
    return findings.values().stream().filter(kind).count();
  }

  private static List<String> printed(String line) {
    if (line.startsWith("= ")) {
      String[] parts = line.split(" ", 4);
      return List.of("      %-5s  %s".formatted(parts[1], parts[2]), " ".repeat(13) + parts[3]);
    }
    if (line.startsWith("$ ")) {
      return broken("      ", "          ", line.substring(2), " \\");
    }
    return broken("  ", line.startsWith("> ") ? "    " : "  ", line, "");
  }

  /// The text wrapped between words; a longer word stays whole.
  ///
  /// @param first the indent of the first line
  /// @param next the indent of the others
  /// @param goesOn what ends each line but the last: a backslash for a shell
  private static List<String> broken(String first, String next, String text, String goesOn) {
    List<String> words =
        goesOn.isEmpty()
            ? List.of(text.split(" "))
            : WORD.matcher(text).results().map(MatchResult::group).toList();
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first).append(words.getFirst());
    for (String word : words.subList(1, words.size())) {
      if (line.length() + 1 + word.length() + goesOn.length() > WIDTH) {
        lines.add(line + goesOn);
        line = new StringBuilder(next).append(word);
      } else {
        line.append(' ').append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
