package club.core.register;

import club.core.Language;
import java.util.Optional;

/// Two names that may mean the same body. It warns a person; it decides nothing.
///
/// @param name the name that was given
/// @param existing the member's name
public record Resemblance(String name, String existing, Reason reason) {

  /// Why they may be the same; the strongest reason counts.
  public enum Reason {
    SAME("même nom", "same name"),
    ACRONYM("même sigle", "same acronym"),
    SPELLING("orthographe voisine", "close spelling"),
    LEGAL_FORM("même nom sans la forme juridique", "same name without its legal form"),
    WORDS("mêmes mots, avec un complément", "same words, with an addition");

    private final String french;
    private final String english;

    Reason(String french, String english) {
      this.french = french;
      this.english = english;
    }

    /// The wording that people read.
    public String label(Language language) {
      return language.of(french, english);
    }
  }

  /// The resemblance of a name to an existing one, if there is any.
  public static Optional<Resemblance> between(String name, String existing) {
    return Likeness.of(name, existing).map(reason -> new Resemblance(name, existing, reason));
  }
}
