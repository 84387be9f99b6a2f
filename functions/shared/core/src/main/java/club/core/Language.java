package club.core;

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

  /// The code of the `lang` attribute: `fr` or `en`.
  public String code() {
    return of("fr", "en");
  }
}
