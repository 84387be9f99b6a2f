package club.local;

import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the words of a command one by one.
final class OptionsReader {
  private final boolean isImport;
  private int port = 8080;
  private @Nullable Path data;
  private @Nullable Path file;
  private boolean fresh;
  private boolean dryRun;
  private boolean json;

  OptionsReader(boolean isImport) {
    this.isImport = isImport;
  }

  /// Takes a word, and what belongs to it from the rest.
  ///
  /// @return what to do, if that is clear already
  Optional<Options> read(String word, Deque<String> rest) {
    return switch ((isImport ? "import " : "run ") + word) {
      case "run --help", "run -h", "import --help", "import -h" -> Optional.of(new Options.Help());
      case "run --data", "import --data" -> missing(word, rest).or(() -> data(rest.pop()));
      case "run --port" -> missing(word, rest).or(() -> port(rest.pop()));
      case "run --fresh" -> fresh();
      case "import --dry-run" -> dryRun();
      case "import --json" -> json();
      default -> other(word);
    };
  }

  Options options() {
    if (!isImport) {
      return new Options.Run(port, Optional.ofNullable(data), fresh);
    }
    return file == null
        ? new Options.Wrong("Which list? Name a file after import.")
        : new Options.Import(file, Optional.ofNullable(data), dryRun, json);
  }

  private static Options wrong(String reason) {
    return new Options.Wrong(reason);
  }

  private static Optional<Options> missing(String option, Deque<String> rest) {
    return rest.isEmpty() ? Optional.of(wrong(option + " wants a value.")) : Optional.empty();
  }

  private Optional<Options> data(String text) {
    data = Path.of(text);
    return Optional.empty();
  }

  private Optional<Options> port(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
      return Optional.of(wrong("--port wants a number from 0 to 65535, not " + text + "."));
    }
    port = Integer.parseInt(text);
    return Optional.empty();
  }

  private Optional<Options> fresh() {
    fresh = true;
    return Optional.empty();
  }

  private Optional<Options> dryRun() {
    dryRun = true;
    return Optional.empty();
  }

  private Optional<Options> json() {
    json = true;
    return Optional.empty();
  }

  private Optional<Options> other(String word) {
    if (word.startsWith("-") || !isImport) {
      return Optional.of(wrong(word + " is not known."));
    }
    if (file != null) {
      return Optional.of(wrong("One list at a time: " + word + " is too much."));
    }
    file = Path.of(word);
    return Optional.empty();
  }
}
