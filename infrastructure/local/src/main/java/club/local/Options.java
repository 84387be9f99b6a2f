package club.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What was typed after `./club`.
sealed interface Options {
  /// Start the system.
  ///
  /// @param data empty: the default folder
  record Run(int port, Optional<Path> data, boolean fresh) implements Options {}

  /// Read a dated list of members.
  record Import(Path file, Optional<Path> data, boolean dryRun, boolean json) implements Options {}

  /// Say how it is used.
  record Help() implements Options {}

  /// It cannot be understood.
  ///
  /// @param reason a sentence
  record Wrong(String reason) implements Options {}

  String USAGE =
      """
      Usage:
        ./club [--port 8080] [--data .club] [--fresh]
            Starts the whole system on this machine. --fresh begins anew, with the 42 members of
            December 2021.
        ./club import FILE [--dry-run] [--json] [--data .club]
            Reads a dated list of members: the club's page in Markdown, or one name a line.
      """;

  static Options parse(List<String> words) {
    Deque<String> rest = new ArrayDeque<>(words);
    boolean isImport = "import".equals(rest.peek());
    if (isImport) {
      rest.pop();
    }
    OptionsReader reader = new OptionsReader(isImport);
    while (!rest.isEmpty()) {
      Optional<Options> end = reader.read(rest.pop(), rest);
      if (end.isPresent()) {
        return end.get();
      }
    }
    return reader.options();
  }
}
