package club.core.link;

import club.core.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret part of a link: 52 characters of lower-case base32 (RFC 4648, unpadded), 256 bits.
///
/// It exists in the mail and in the URL that its holder opens, nowhere else.
public record Token(String value) {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{52}");

  public Token {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a token");
    }
  }

  /// The token in a URL; empty where it cannot be one, so that nobody asks the table for it.
  public static Optional<Token> of(String typed) {
    return Optional.of(typed).filter(SHAPE.asMatchPredicate()).map(Token::new);
  }

  /// The token of one purpose, request, generation and mailbox: the same after a retry, so that a
  /// mail sent twice carries the same link.
  public static Token derive(HmacKey key, Link.Purpose purpose, String... about) {
    String[] parts = new String[about.length + 1];
    parts[0] = purpose.name();
    System.arraycopy(about, 0, parts, 1, about.length);
    return new Token(base32(key.sign(parts)));
  }

  /// The token that opens a link, made anew from what is known of it.
  ///
  /// - `key`: the one that made it, see [Link#keyId]
  public static Token of(HmacKey key, Link link) {
    String reference = link.reference().value();
    String generation = Integer.toString(link.generation());
    return switch (link.purpose()) {
      case FOLLOW -> derive(key, Link.Purpose.FOLLOW, reference);
      case OWN -> derive(key, Link.Purpose.OWN, reference, generation);
      case STAFF ->
          derive(
              key,
              Link.Purpose.STAFF,
              reference,
              generation,
              link.mailbox().map(EmailAddress::value).orElse(""));
    };
  }

  /// What the table holds: SHA-256, 64 hexadecimal digits. It does not open the link.
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256.", missing);
    }
  }

  @Override
  public String toString() {
    return "Token[…]";
  }

  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte one : bytes) {
      buffer = (buffer << 8) | (one & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((buffer >> bits) & 31));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31)).toString();
  }
}
