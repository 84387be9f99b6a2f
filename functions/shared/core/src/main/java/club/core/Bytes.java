package club.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/// Bytes that nobody changes, equal where they hold the same: the content of a file or a mail.
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /// These bytes, copied.
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /// This text in UTF-8.
  public static Bytes of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// A copy that the caller may change.
  public byte[] toArray() {
    return content.clone();
  }

  /// Their digest.
  public byte[] digest(MessageDigest algorithm) {
    return algorithm.digest(content);
  }

  /// Read as UTF-8.
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /// How many there are.
  public int size() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Bytes[" + content.length + "]";
  }
}
