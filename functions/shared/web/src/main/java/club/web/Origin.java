package club.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/// Distinguishes requests that came through the distribution from those sent to the API's own
/// address: the distribution adds a secret header.
///
/// **Source:** CloudFront Developer Guide, "Add custom headers to origin requests".
public final class Origin {
  /// The header that the distribution sets; it replaces one that a visitor sends.
  static final String HEADER = "x-origin-key";

  private final List<byte[]> keys;

  private Origin(List<byte[]> keys) {
    this.keys = keys;
  }

  /// Parses the secret: a key, or several separated by commas while it is being replaced. The
  /// distribution sends the same text, or for a time the former one.
  ///
  /// @throws IllegalArgumentException when a key has fewer than 32 characters
  public static Origin of(String secret) {
    List<byte[]> keys = keys(secret);
    if (keys.stream().anyMatch(key -> key.length < 32)) {
      throw new IllegalArgumentException("An origin key needs at least 32 characters.");
    }
    return new Origin(keys);
  }

  /// Whether the request carries one of the keys. Compares each in constant time.
  boolean sent(HttpRequest request) {
    return request.header(HEADER).stream()
        .flatMap(text -> keys(text).stream())
        .anyMatch(this::isKey);
  }

  private boolean isKey(byte[] sent) {
    return keys.stream().anyMatch(key -> MessageDigest.isEqual(key, sent));
  }

  private static List<byte[]> keys(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(key -> key.strip().getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @Override
  public String toString() {
    return "Origin[…]";
  }
}
