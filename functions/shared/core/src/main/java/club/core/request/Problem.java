package club.core.request;

/// What is wrong with one field of the form. The edge says it to a person, in words.
public record Problem(Field field, Reason reason) {

  /// Why a value cannot be taken.
  public sealed interface Reason {
    /// Nothing was typed or chosen.
    record Missing() implements Reason {}

    /// Less than `min` characters; `length` were typed.
    record TooShort(int min, int length) implements Reason {}

    /// More than `max` characters; `length` were typed.
    record TooLong(int max, int length) implements Reason {}

    /// A character that cannot be seen; `name` as in [club.core.PlainText#nameOf].
    record ForbiddenCharacter(String name) implements Reason {}

    /// Not one of the values on offer.
    record NotAChoice() implements Reason {}

    /// Sent more than once, where one value is expected.
    record GivenTwice() implements Reason {}

    /// Not of the field's shape: an address, a SIRET, a site's URL, a phone number, a key.
    record WrongShape() implements Reason {}

    /// The consent that is required was not given.
    record NotAgreed() implements Reason {}
  }
}
