package club.core.request;

/// What is wrong with one field of the form. The edge words it for people.
public record Problem(Field field, Reason reason) {

  /// Why a value is not accepted.
  public sealed interface Reason {
    /// Nothing was typed or chosen.
    record Missing() implements Reason {}

    /// Fewer than `min` characters; `length` were typed.
    record TooShort(int min, int length) implements Reason {}

    /// More than `max` characters; `length` were typed.
    record TooLong(int max, int length) implements Reason {}

    /// An invisible character.
    ///
    /// @param name as in [club.core.PlainText#nameOf]
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
