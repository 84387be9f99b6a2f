package club.core;

import java.util.Arrays;
import java.util.Optional;

/// A language that people read. French comes first.
public enum Language {
  FRENCH,
  ENGLISH;

  /// The value for this language: a path, a pattern, a code. What people read is in [Texts].
  public String of(String french, String english) {
    return switch (this) {
      case FRENCH -> french;
      case ENGLISH -> english;
    };
  }

  /// The language of this code.
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /// The code of the `lang` attribute: `fr` or `en`.
  public String code() {
    return of("fr", "en");
  }
}
