package club.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What one part of the product says to people, in every language.
///
/// The wording is in `texts_fr.properties` and `texts_en.properties`, in the package of a class;
/// the files are UTF-8, with a line for each text: `key=text`. [Phrases] has the syntax of a text.
public final class Texts {
  private final Map<Language, Phrases> phrases;

  private Texts(Map<Language, Phrases> phrases) {
    this.phrases = phrases;
  }

  /// The texts in the package of this class.
  ///
  /// @throws IllegalStateException when the jar lacks a language
  public static Texts beside(Class<?> part) {
    Map<Language, Phrases> phrases = new EnumMap<>(Language.class);
    Arrays.stream(Language.values())
        .forEach(language -> phrases.put(language, Phrases.beside(part, language)));
    return new Texts(Collections.unmodifiableMap(phrases));
  }

  /// The texts in one language.
  public Phrases in(Language language) {
    return Objects.requireNonNull(phrases.get(language));
  }
}
