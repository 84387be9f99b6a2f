package club.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts of one part of the product in one language.
///
/// A text is a pattern of [MessageFormat]: `{0}` is the first value, and `{0,choice,0#no
/// member|1#one member|2#{0} members}` follows a number. French text is written with plain spaces:
/// those before `: ; ! ? » %` and after `«` become U+00A0 when the file is read, so that no line
/// breaks there.
public final class Phrases {
  private final Language language;
  private final Map<String, String> patterns;

  private Phrases(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  static Phrases beside(Class<?> part, Language language) {
    String file = "texts_" + language.code() + ".properties";
    try (InputStream bytes = part.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(part.getPackageName() + " has no " + file + ".");
      }
      Properties lines = new Properties();
      lines.load(new InputStreamReader(bytes, UTF_8));
      return new Phrases(
          language,
          lines.stringPropertyNames().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      key -> key, key -> punctuated(lines.getProperty(key), language))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A text that people wrote, with the no-break spaces of its language: those of French
  /// punctuation, and the one between a day and its month.
  public static String set(String text, Language language) {
    Pattern day = Objects.requireNonNull(Days.PATTERNS.get(language));
    return punctuated(day.matcher(text).replaceAll("$1\u00a0"), language);
  }

  private static String punctuated(String text, Language language) {
    return switch (language) {
      case FRENCH -> text.replaceAll(" (?=[:;!?»%])", "\u00a0").replace("« ", "«\u00a0");
      case ENGLISH -> text;
    };
  }

  /// Apart, since the names of months take some 45 ms to load: a function that sets no such text
  /// starts without them.
  private static final class Days {
    /// The day of a date in words, with the plain space after it.
    static final Map<Language, Pattern> PATTERNS =
        Map.of(Language.FRENCH, day(Language.FRENCH), Language.ENGLISH, day(Language.ENGLISH));

    private static Pattern day(Language language) {
      return Pattern.compile(
          Arrays.stream(Month.values())
              .map(month -> month.getDisplayName(TextStyle.FULL, Locale.of(language.code())))
              .collect(Collectors.joining("|", "(?<!\\d)(\\d{1,2}|1ᵉʳ) (?=(?:", ")(?!\\p{L}))")));
    }
  }

  /// The language of all the texts.
  public Language language() {
    return language;
  }

  /// The text of this key.
  ///
  /// @param values what stands for `{0}`, `{1}` …; numbers are grouped as the language does
  /// @throws IllegalArgumentException when there is no such text
  public String say(String key, Object... values) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language);
    }
    return isPlain(pattern)
        ? pattern
        : new MessageFormat(pattern, Locale.of(language.code())).format(values);
  }

  /// Most texts are, and a large site has many of them: none is parsed.
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
  }
}
