package club.core.register;

import club.core.Bytes;
import club.core.Sha256;

/// A member's logo, as it was re-encoded: files in the public bucket, named after their content.
///
/// @param hash 16 hexadecimal digits
/// @param width of the larger of its two sizes, in pixels
/// @param height of the larger of its two sizes, in pixels
public record Logo(String hash, int width, int height) {
  /// The folder in the bucket.
  public static final String FOLDER = "logos/";

  private static final int DIGITS = 16;

  /// The name of this file.
  public static String hash(Bytes large) {
    return Sha256.of(large.toArray()).substring(0, DIGITS);
  }

  /// The key of the larger size, for screens of two pixels a point.
  public String large() {
    return FOLDER + hash + "-large.png";
  }

  /// The key of the smaller size, half as wide and high.
  public String small() {
    return FOLDER + hash + "-small.png";
  }
}
