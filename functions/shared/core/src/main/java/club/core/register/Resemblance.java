package club.core.register;

import club.core.Language;
import club.core.Texts;
import java.util.Locale;
import java.util.Optional;

/// Two names that may mean the same body. It warns a person; it decides nothing.
///
/// @param name the name that was given
/// @param existing the member's name
public record Resemblance(String name, String existing, Reason reason) {

  /// Why they may be the same; the strongest reason counts. [#SAME] is certain, and the others are
  /// in the order of their strength.
  public enum Reason {
    SAME,
    FORMER,
    ACRONYM,
    SPELLING,
    KIND,
    LEGAL_FORM,
    INITIALS,
    ORDER,
    WORDS;

    private static final Texts TEXTS = Texts.beside(Reason.class);

    /// The wording that people read.
    public String label(Language language) {
      return TEXTS.in(language).say("reason." + name().toLowerCase(Locale.ROOT));
    }
  }

  /// The resemblance of a name to an existing one, if there is any. [NameIndex] compares with many.
  public static Optional<Resemblance> between(String name, String existing) {
    return Likeness.of(BodyName.of(name), BodyName.of(existing))
        .map(reason -> new Resemblance(name, existing, reason));
  }
}
