package club.core.register;

import club.core.Language;
import club.core.Reference;
import club.core.Texts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Two names that may mean the same body. It warns a person; it decides nothing.
///
/// @param name the name that was given
/// @param existing the name that it resembles: one of those that its bearer has or had
public record Resemblance(String name, String existing, Reason reason, Bearer bearer) {
  /// The strongest reason first; of equal ones members, then former members, then requests.
  public static final Comparator<Resemblance> STRONGEST =
      Comparator.comparing(Resemblance::reason).thenComparingInt(one -> rank(one.bearer()));

  /// The resemblance to the name of a member whose reference follows from it.
  public Resemblance(String name, String existing, Reason reason) {
    this(name, existing, reason, new Bearer.Present(Reference.derived(existing), existing));
  }

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

  /// A bearer's name that is nearest to this one, if any is near.
  static Optional<Resemblance> nearest(
      String name, BodyName parsed, Stream<String> existing, Bearer bearer) {
    return existing
        .flatMap(
            each ->
                Likeness.of(parsed, BodyName.of(each)).stream()
                    .map(reason -> new Resemblance(name, each, reason, bearer)))
        .min(STRONGEST);
  }

  /// How it is worded: by the end of the keys of texts about it. A name that is the [Reason#SAME]
  /// keeps a request from being listed; about the others a person must judge.
  public String key() {
    boolean same = reason == Reason.SAME;
    return switch (bearer) {
      case Bearer.Present _ -> same ? "same" : "similar";
      case Bearer.Former _ -> "former";
      case Bearer.Asking _ -> same ? "again-same" : "again";
    };
  }

  private static int rank(Bearer bearer) {
    return switch (bearer) {
      case Bearer.Present _ -> 0;
      case Bearer.Former _ -> 1;
      case Bearer.Asking _ -> 2;
    };
  }
}
