package club.core;

/// Why a text is not of the shape that is asked for. The edge words it for people.
public enum Fault implements WireValue {
  /// An emoji or a symbol in the name of a person, or no letter.
  NAME_SIGN,
  /// An e-mail address without `@`.
  EMAIL_AT,
  /// More than one `@`: often two addresses.
  EMAIL_ATS,
  /// A space inside an e-mail address.
  EMAIL_SPACE,
  /// A comma inside an e-mail address.
  EMAIL_COMMA,
  /// A letter with an accent before the `@`, which mail cannot be delivered to.
  EMAIL_LETTER,
  /// A sign before the `@` that is not part of an address.
  EMAIL_SIGN,
  /// More than 64 characters before the `@`.
  EMAIL_LONG,
  /// Nothing before the `@`, or two dots in a row, or one at an end.
  EMAIL_DOT,
  /// A domain without a dot, or one that cannot be.
  EMAIL_DOMAIN,
  /// A SIREN, which lacks the five digits of the establishment.
  SIRET_SIREN,
  /// Nine digits that are no SIREN either: its check digit does not match.
  SIRET_SIREN_CHECK,
  /// Not 14 digits.
  SIRET_LENGTH,
  /// Something else than digits.
  SIRET_LETTER,
  /// A digit is wrong: the check digit does not match.
  SIRET_CHECK,
  /// A host that is not on the internet: no dot, or numbers only.
  WEBSITE_HOST,
  /// A scheme other than `http` and `https`.
  WEBSITE_SCHEME,
  /// A name or a password in the address.
  WEBSITE_USER,
  /// A space inside the address.
  WEBSITE_SPACE,
  /// Not an address otherwise.
  WEBSITE_SHAPE,
  /// Too few digits, or too many, for a phone number.
  PHONE_LENGTH,
  /// What is not part of a phone number.
  PHONE_LETTER,
  /// Not printable ASCII.
  KEY_SHAPE
}
