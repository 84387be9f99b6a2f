package club.core.link;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/// What a person copies from the mail's body to decide: 6 letters and digits, in no URL.
///
/// A mail scanner that opens links, fills in forms and presses buttons does not read it. It is
/// derived from its own key and stored nowhere.
public record Code(String value) {
  private static final String ALPHABET = "2346789CDFGHJKMNPQRTVWXY";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
  private static final int LENGTH = 6;

  /// The code of one request, generation and mailbox.
  public static Code derive(HmacKey key, String reference, int generation, String mailbox) {
    BigInteger number =
        new BigInteger(1, key.sign("code", reference, Integer.toString(generation), mailbox));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(number.mod(BASE).intValue()));
      number = number.divide(BASE);
    }
    return new Code(text.toString());
  }

  /// Whether somebody typed this code; case, spaces and dashes do not count. In constant time.
  public boolean matches(String typed) {
    String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return MessageDigest.isEqual(
        plain.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Code[…]";
  }
}
