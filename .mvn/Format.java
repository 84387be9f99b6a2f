import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Checks that every Java file is as google-java-format writes it; with `write`, writes it so.
/// Run by the build with JDK 25, whatever JDK Maven itself runs on.
void main(String[] arguments) throws IOException {
  boolean write = arguments[0].equals("write");
  List<Path> wrong;
  var folders = Stream.of("functions", "infrastructure").map(Path::of);
  try (Stream<Path> files = folders.flatMap(this::javaFiles)) {
    wrong = files.parallel().filter(file -> !isFormatted(file, write)).sorted().toList();
  }
  wrong.forEach(file -> IO.println((write ? "formatted " : "not formatted: ") + file));
  if (!write && !wrong.isEmpty()) {
    IO.println("Run: mvn validate -N -Dformat=write");
    System.exit(1);
  }
}

Stream<Path> javaFiles(Path folder) {
  try {
    return Files.walk(folder)
        .filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/target/"));
  } catch (IOException unreadable) {
    throw new UncheckedIOException(unreadable);
  }
}

boolean isFormatted(Path file, boolean write) {
  try {
    String source = Files.readString(file);
    String used = RemoveUnusedImports.removeUnusedImports(source);
    String ordered = ImportOrderer.reorderImports(used, Style.GOOGLE);
    String formatted = new Formatter().formatSource(ordered);
    if (write && !formatted.equals(source)) {
      Files.writeString(file, formatted);
    }
    return formatted.equals(source);
  } catch (FormatterException unparsable) {
    throw new IllegalStateException(file.toString(), unparsable);
  } catch (IOException unreadable) {
    throw new UncheckedIOException(unreadable);
  }
}
