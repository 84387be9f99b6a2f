package club.core.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A secret key of one purpose. It makes HMAC-SHA256 (RFC 2104) and is never printed.
public final class HmacKey {
  private final SecretKeySpec key;

  private HmacKey(SecretKeySpec key) {
    this.key = key;
  }

  /// A key from the text of a generated secret.
  ///
  /// @throws IllegalArgumentException when it has less than 32 characters
  public static HmacKey of(String secret) {
    if (secret.length() < 32) {
      throw new IllegalArgumentException("A key needs at least 32 characters.");
    }
    return new HmacKey(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
  }

  /// The authentication code of these parts: 32 bytes. Each part is preceded by its length, so that
  /// no two lists of parts give the same bytes.
  public byte[] sign(String... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every JDK has HmacSHA256.", missing);
    }
  }

  /// As [#sign], in 64 hexadecimal digits.
  public String signHex(String... parts) {
    return HexFormat.of().formatHex(sign(parts));
  }

  /// A short public name of this key, to find it again after a rotation: 8 hexadecimal digits.
  public String id() {
    return signHex("id").substring(0, 8);
  }

  @Override
  public String toString() {
    return "HmacKey[…]";
  }
}
