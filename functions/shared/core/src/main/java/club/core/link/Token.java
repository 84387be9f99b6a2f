package club.core.link;

import club.core.Sha256;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The secret part of a link: 26 characters of lower-case base32 (the alphabet of RFC 4648), 130
/// random bits.
///
/// It appears in the mail and in the URL that its holder opens, nowhere else.
public record Token(String value) {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 26;
  private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{" + LENGTH + "}");

  /// A token, then anything but letters and digits; percent-encoded bytes count as signs.
  private static final Pattern TYPED =
      Pattern.compile("(" + SHAPE + ")(?:[^\\p{L}\\p{N}%]|%[0-9A-Fa-f]{2})*");

  public Token {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a token");
    }
  }

  /// Parses a token from a URL; empty where it is not of a token's shape, which saves a read of the
  /// table.
  ///
  /// What sticks to the end of an address in a mail or on its way through a clipboard is no part of
  /// it: a full stop, a bracket, a slash, a guillemet, a space, an invisible character, encoded or
  /// not.
  public static Optional<Token> of(String typed) {
    return Optional.of(typed)
        .map(TYPED::matcher)
        .filter(Matcher::matches)
        .map(found -> new Token(found.group(1)));
  }

  /// A new token.
  ///
  /// @param random a cryptographic generator
  public static Token random(RandomGenerator random) {
    return new Token(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining()));
  }

  /// The hash that the table holds: SHA-256, 64 hexadecimal digits. It does not open the link.
  public String hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}
