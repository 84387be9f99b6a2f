package club.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits.
public final class Sha256 {
  private Sha256() {}

  /// The digest of this text in UTF-8.
  public static String of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /// The digest of these bytes.
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256.", missing);
    }
  }
}
