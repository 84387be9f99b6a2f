package club.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of texts, of every module.
class WordingTest {
  /// What is written otherwise, and how.
  private static final Map<Pattern, String> FRENCH =
      Map.of(
          word("e-?mails?|mails?|messages? de confirmation"), "courriel",
          word("sites? web"), "site internet",
          word("adresses? (e-?mail|mail|courriel)"), "adresse électronique",
          word("tapez"), "saisissez",
          word(
                  "1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"),
              "1ᵉʳ",
          Pattern.compile("\\d+h\\d*"), "8 h 07",
          Pattern.compile("[^\\s«][:;!?»](?!//)"), "a space before the sign",
          Pattern.compile("«\\S"), "a space after the quotation mark",
          Pattern.compile("[\"'\u00a0]"), "’, « » and plain spaces");

  private static final Map<Pattern, String> ENGLISH =
      Map.of(
          word("stands?|leaves for|not for ever|bears?"), "plainer words",
          Pattern.compile("[\"'\u00a0]"), "’ and “ ”",
          Pattern.compile(" [:;!?]"), "no space before the sign");

  static List<Path> french() throws IOException {
    return Stream.concat(french("functions"), french("infrastructure/local")).toList();
  }

  private static Stream<Path> french(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Repository.root().resolve(folder))) {
      return files
          .filter(file -> file.endsWith("texts_fr.properties"))
          .filter(file -> file.toString().contains("src/main/"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("french")
  void saysEverythingInBothLanguages(Path french) {
    assertThat(read(english(french)).keySet()).isEqualTo(read(french).keySet());
  }

  @ParameterizedTest
  @MethodSource("french")
  void isWrittenAsTheLanguageIs(Path french) {
    assertThat(faults(read(french), FRENCH)).isEmpty();
    assertThat(faults(read(english(french)), ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("french")
  void hasNoTextThatNothingSays(Path french) throws IOException {
    String module = french.toString().replaceAll("/src/main/.*", "");
    String code;
    try (Stream<Path> files = Files.walk(Path.of(module, "src/main"))) {
      code =
          files
              .filter(file -> file.toString().matches(".*\\.(java|jte)"))
              .map(WordingTest::text)
              .collect(Collectors.joining());
    }

    assertThat(read(french).stringPropertyNames())
        .allSatisfy(key -> assertThat(code).contains('"' + key.replaceAll("[^.]+$", "")));
  }

  private static Stream<String> faults(Properties texts, Map<Pattern, String> rules) {
    return texts.stringPropertyNames().stream()
        .flatMap(
            key ->
                rules.entrySet().stream()
                    .map(rule -> fault(key, texts.getProperty(key), rule))
                    .filter(fault -> !fault.isEmpty()));
  }

  private static String fault(String key, String text, Map.Entry<Pattern, String> rule) {
    Matcher found =
        rule.getKey().matcher(text.replaceAll("\\{\\d,choice,|https?://\\S+|\\S+@\\S+", ""));
    return found.find() ? key + ": “" + found.group() + "”, rather " + rule.getValue() : "";
  }

  private static Pattern word(String words) {
    return Pattern.compile(
        "(?<!\\p{L})(" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Path english(Path french) {
    return french.resolveSibling("texts_en.properties");
  }

  private static Properties read(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    assertThat(texts).as(file.toString()).isNotEmpty();
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
