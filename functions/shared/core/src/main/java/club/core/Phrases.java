package club.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
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
                      key -> key, key -> set(lines.getProperty(key), language))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The text with the no-break spaces of its language.
  public static String set(String text, Language language) {
    return switch (language) {
      case FRENCH -> text.replaceAll(" (?=[:;!?»%])", "\u00a0").replace("« ", "«\u00a0");
      case ENGLISH -> text;
    };
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
