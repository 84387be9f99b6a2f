package club.core.request;

import club.core.PlainText;
import club.core.link.Code;
import java.util.Optional;

/// What an applicant sends with the code of the mail, its text cleaned.
///
/// @param text the answer, or why the request is taken back
/// @param sure whether the erasure was confirmed
public record Plea(Wish wish, String code, String text, boolean sure) {
  /// The greatest length of a text, in code points.
  public static final int MAX = 2000;

  public Plea {
    text = PlainText.lines(text);
  }

  /// What is wished.
  public enum Wish {
    ANSWER,
    WITHDRAW,
    ERASE
  }

  /// What is wrong with it, found before its code is compared.
  public sealed interface Flaw {
    /// The question was not answered.
    record NoText() implements Flaw {}

    /// The text has neither a letter nor a digit.
    record NothingReadable() implements Flaw {}

    /// The text is too long.
    record TooLong(int max) implements Flaw {}

    /// The text has a character that can deceive.
    record ForbiddenCharacter(PlainText.Refused refused) implements Flaw {}

    /// The erasure was not confirmed.
    record NotSure() implements Flaw {}

    /// The code is empty.
    record NoCode() implements Flaw {}

    /// What was typed cannot be a code.
    record NotACode() implements Flaw {}
  }

  /// The first thing that is wrong with it.
  public Optional<Flaw> flaw() {
    return ofText().or(this::ofSureness).or(() -> ofCode(code));
  }

  /// The text; empty where none was written.
  public Optional<String> words() {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  /// What is wrong with this code.
  static Optional<Flaw> ofCode(String typed) {
    if (typed.isBlank()) {
      return Optional.of(new Flaw.NoCode());
    }
    return Code.of(typed).isEmpty() ? Optional.of(new Flaw.NotACode()) : Optional.empty();
  }

  private Optional<Flaw> ofText() {
    if (wish == Wish.ERASE) {
      return Optional.empty();
    }
    if (text.isEmpty()) {
      return wish == Wish.ANSWER ? Optional.of(new Flaw.NoText()) : Optional.empty();
    }
    if (!PlainText.isReadable(text)) {
      return Optional.of(new Flaw.NothingReadable());
    }
    return PlainText.length(text) > MAX
        ? Optional.of(new Flaw.TooLong(MAX))
        : PlainText.refused(text).map(Flaw.ForbiddenCharacter::new);
  }

  private Optional<Flaw> ofSureness() {
    return wish == Wish.ERASE && !sure ? Optional.of(new Flaw.NotSure()) : Optional.empty();
  }

  @Override
  public String toString() {
    return "Plea[" + wish + "]";
  }
}
