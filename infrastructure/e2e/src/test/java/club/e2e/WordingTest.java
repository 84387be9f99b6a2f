package club.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import club.core.Phrases;
import club.core.Texts;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people read: the files of texts, of every module, and nothing beside them.
class WordingTest {
  /// What is written otherwise, and how.
  private static final Map<Pattern, String> FRENCH =
      Map.of(
          word("e-?mails?|mails?|messages? (électroniques?|automatiques?|de [^ ]+)"), "courriel",
          word("web"), "site internet",
          word("adresses? (e-?mail|mail|courriel)"), "adresse électronique",
          word("tapez|entrez"), "saisissez",
          word(
                  "1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"),
              "1ᵉʳ",
          Pattern.compile("\\d+h\\d*"), "8 h 07",
          Pattern.compile("\\(e?s\\)"), "a choice by number",
          Pattern.compile("[\"'\u00a0]"), "’, « » and plain spaces");

  /// What is written otherwise once the no-break spaces are set.
  private static final Map<Pattern, String> SET =
      Map.of(
          Pattern.compile("[^\u00a0][:;!?»](?!//)"), "a no-break space before the sign",
          Pattern.compile("«[^\u00a0]"), "a no-break space after the quotation mark");

  private static final Map<Pattern, String> ENGLISH =
      Map.of(
          word("stands?|leaves for|not for ever|bears?"), "plainer words",
          word("e-mails?|mails?"), "email",
          Pattern.compile("\\(s\\)"), "a choice by number",
          Pattern.compile("[\"'\u00a0]"), "’ and “ ”",
          Pattern.compile(" [:;!?]"), "no space before the sign");

  private static final String ARGUMENTS = "\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)";

  /// What is no text in a template.
  private static final List<String> MARKUP =
      List.of(
          "(?s)<%--.*?--%>|<!--.*?-->|<style.*?</style>",
          "@(import|param)[^\n]*",
          "@(if|elseif|for|template[\\w.]+)" + ARGUMENTS,
          "@(else|endif|endfor|raw|endraw)",
          "[$!]\\{(?:[^{}\"]|\"[^\"]*\")*}",
          "&#?\\w+;");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(?:alt|title|placeholder|label|aria-label)=\"([^\"]*)\"");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /// A literal with a letter or a sign that French has and English has not.
  private static final Pattern FRENCH_LITERAL =
      Pattern.compile("\"[^\"\\n]*[àâçéèêëîïôœùûÀÂÇÉÈÊÎÔŒ’«»](?:[^\"\\n\\\\]|\\\\.)*\"");

  /// Regular expressions start otherwise, and signs make no word.
  private static final Pattern SENTENCE = Pattern.compile("\"(?!\\(\\?).*\\p{L}{3}.*\"");

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
  void breaksNoLineBeforeASign(Path french) {
    Phrases phrases = loaded(french);

    assertThat(read(french).stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(IntStream.rangeClosed(0, 2).boxed())
                    .flatExtracting(
                        number ->
                            faults(
                                key,
                                phrases.say(key, number, number, number, number, number, number),
                                SET))
                    .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("french")
  void hasNoTextThatNothingSays(Path french) throws IOException {
    String code =
        sources(Path.of(french.toString().replaceAll("/src/main/.*", ""))).values().stream()
            .collect(Collectors.joining());

    assertThat(read(french).stringPropertyNames().stream().filter(key -> !isSaid(key, code)))
        .isEmpty();
  }

  @Test
  void isNowhereElse() throws IOException {
    Map<Path, String> sources = sources(Repository.root().resolve("functions"));

    assertThat(sources).isNotEmpty();
    assertThat(sources.entrySet().stream().flatMap(WordingTest::written)).isEmpty();
  }

  @Test
  void isFoundInATemplate() {
    assertThat(words("<p class=\"hint\">${texts.say(\"a.b\")} <b>Merci</b></p>"))
        .containsExactly("Merci");
    assertThat(words("@if(page.has(\"a\"))<img alt=\"Le club\">@endif"))
        .containsExactly("Le", "club");
    assertThat(words("<a title=\"${texts.say(\"a.b\")}\">→</a>")).isEmpty();
  }

  @Test
  void isFoundInALiteral() {
    assertThat(literals("say(\"a.b\", \"Demande reçue\")")).containsExactly("\"Demande reçue\"");
    assertThat(literals("/// « reçue »\nPattern.compile(\"(?iu)t[ée]l\"), replace(\"œ\", \"oe\")"))
        .isEmpty();
  }

  /// Whether the code has the key as a literal, or puts it together from a literal and the rest.
  private static boolean isSaid(String key, String code) {
    return code.contains('"' + key + '"')
        || IntStream.range(0, key.length())
            .filter(end -> key.charAt(end) == '.')
            .anyMatch(
                end -> isPutTogether(key.substring(0, end + 1), key.substring(end + 1), code));
  }

  /// The dot between both is part of either literal.
  private static boolean isPutTogether(String prefix, String rest, String code) {
    String literal = '"' + prefix + '"';
    String bare = '"' + prefix.substring(0, prefix.length() - 1) + '"';
    return isWithAValue(literal, code)
        || isWithAValue(bare, code)
        || code.contains("+ \"." + rest + '"')
        || (code.contains(literal) && code.contains("+ \"" + rest + '"'));
  }

  private static boolean isWithAValue(String literal, String code) {
    return Pattern.compile(Pattern.quote(literal) + "\\s*\\+(?!\\s*\")").matcher(code).find();
  }

  private static Stream<String> written(Map.Entry<Path, String> source) {
    boolean isTemplate = source.getKey().toString().endsWith(".jte");
    return (isTemplate ? words(source.getValue()) : literals(source.getValue()))
        .stream().map(text -> source.getKey().getFileName() + ": " + text);
  }

  /// The words of a template that are written in it.
  private static List<String> words(String template) {
    String text = template;
    for (String markup : MARKUP) {
      text = text.replaceAll(markup, " ");
    }
    String attributes =
        ATTRIBUTE
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining(" "));
    return WORD.matcher(text.replaceAll("<[^>]*>", " ") + " " + attributes)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> literals(String code) {
    return code.lines()
        .map(line -> line.replaceAll("^\\s*//.*", ""))
        .flatMap(line -> FRENCH_LITERAL.matcher(line).results().map(MatchResult::group))
        .filter(literal -> SENTENCE.matcher(literal).matches())
        .toList();
  }

  private static Map<Path, String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*/src/main/.*\\.(java|jte)"))
          .collect(Collectors.toMap(file -> file, WordingTest::text));
    }
  }

  /// The texts as pages and mails get them.
  private static Phrases loaded(Path file) {
    String part =
        file.toString().replaceAll(".*/src/main/resources/|/[^/]+$", "").replace('/', '.');
    try {
      return Texts.beside(Class.forName(part + ".package-info")).in(Language.FRENCH);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("no package " + part, missing);
    }
  }

  private static List<String> faults(Properties texts, Map<Pattern, String> rules) {
    return texts.stringPropertyNames().stream()
        .flatMap(key -> faults(key, texts.getProperty(key), rules).stream())
        .toList();
  }

  private static List<String> faults(String key, String text, Map<Pattern, String> rules) {
    String prose = text.replaceAll("\\{\\d,choice,|https?://\\S+|\\S+@\\S+", "");
    return rules.entrySet().stream()
        .flatMap(
            rule ->
                rule.getKey()
                    .matcher(prose)
                    .results()
                    .map(found -> key + ": “" + found.group() + "”, rather " + rule.getValue()))
        .toList();
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
