package club.core.link;

import club.core.Sha256;
import java.util.Optional;
import java.util.random.RandomGenerator;
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

  public Token {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a token");
    }
  }

  /// Parses a token from a URL; empty where it is not of a token's shape, which saves a read of the
  /// table.
  public static Optional<Token> of(String typed) {
    return Optional.of(typed).filter(SHAPE.asMatchPredicate()).map(Token::new);
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
