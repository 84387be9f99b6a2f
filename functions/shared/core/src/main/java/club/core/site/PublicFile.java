package club.core.site;

import club.core.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of the public site.
///
/// @param path the key in the bucket, e.g. `rejoindre/index.html`
/// @param mark the mark of the list that it shows; [Mark#NONE] for a file that carries none
public record PublicFile(
    String path, String contentType, String cacheControl, Bytes bytes, Mark mark) {
  /// The tag of these bytes once they are stored: their MD5 in lower-case hexadecimal, in quotes.
  ///
  /// **Source:** S3 API Reference, "Object": the ETag of an object that was put in one part and is
  /// encrypted with S3's own keys.
  public String tag() {
    try {
      byte[] digest = bytes.digest(MessageDigest.getInstance("MD5"));
      return '"' + HexFormat.of().formatHex(digest) + '"';
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has MD5.", missing);
    }
  }
}
