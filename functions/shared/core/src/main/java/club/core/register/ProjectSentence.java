package club.core.register;

import club.core.Language;
import java.util.Optional;

/// What a member does with the software, in one sentence.
///
/// @param english empty where there is no translation
public record ProjectSentence(String french, Optional<String> english) {
  /// The sentence in this language, else in French.
  public String in(Language language) {
    return switch (language) {
      case FRENCH -> french;
      case ENGLISH -> english.orElse(french);
    };
  }

  /// The language of [#in].
  public Language languageIn(Language wanted) {
    return english.isPresent() ? wanted : Language.FRENCH;
  }
}
