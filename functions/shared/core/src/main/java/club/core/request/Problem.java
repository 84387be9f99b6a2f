package club.core.request;

import club.core.Fault;
import club.core.PlainText;

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

    /// A character that can deceive.
    record ForbiddenCharacter(PlainText.Refused refused) implements Reason {}

    /// Neither a letter nor a digit that one can see.
    record NothingReadable() implements Reason {}

    /// Not one of the values on offer.
    record NotAChoice() implements Reason {}

    /// Sent more than once, where one value is expected.
    record GivenTwice() implements Reason {}

    /// Not of the field's shape.
    ///
    /// @param count how many digits were typed, where that is the fault
    record WrongShape(Fault fault, int count) implements Reason {}

    /// The consent that is required was not given.
    record NotAgreed() implements Reason {}
  }
}
