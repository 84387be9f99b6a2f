package club.local.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Reads lists, and checks of each that no line is passed over in silence.
final class Readings {
  private Readings() {}

  static DatedList list(String fileName, String content) {
    return list(fileName, content.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  static DatedList list(String fileName, byte[] content, Optional<LocalDate> given) {
    return switch (ListFile.read(fileName, content, given)) {
      case Reading.Members(DatedList list) -> {
        int titles = fileName.endsWith(".csv") ? 1 : 0;
        assertThat(silent(new String(content, StandardCharsets.UTF_8), titles, list)).isEmpty();
        yield list;
      }
      case Reading.Numbers numbers -> throw new AssertionError(numbers);
      case Reading.Offerings offerings -> throw new AssertionError(offerings);
      case Reading.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  static String refusal(String fileName, String content) {
    return refusal(fileName, content.getBytes(StandardCharsets.UTF_8));
  }

  static String refusal(String fileName, byte[] content) {
    return ListFile.read(fileName, content, Optional.empty())
            instanceof Reading.Refused(String reason)
        ? reason
        : "not refused";
  }

  static byte[] fixture(String name) {
    try (InputStream file = Readings.class.getResourceAsStream("/list/" + name)) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines with letters, below the titles, of which the list says nothing.
  private static List<String> silent(String content, int titles, DatedList list) {
    TreeSet<Integer> said = new TreeSet<>();
    list.entries().forEach(entry -> said.add(entry.line()));
    list.remarks().forEach(remark -> said.add(remark.line()));
    list.unread()
        .forEach(
            each -> IntStream.rangeClosed(each.firstLine(), each.lastLine()).forEach(said::add));
    List<String> lines = Arrays.asList(content.split("\\R", -1));
    return IntStream.rangeClosed(titles + 1, lines.size())
        .filter(line -> !said.contains(line))
        .mapToObj(line -> lines.get(line - 1))
        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
        .toList();
  }
}
