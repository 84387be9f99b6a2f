package club.logo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Tells a file by its first bytes.
///
/// **Source:** PNG (W3C, third edition) 5.2; ITU-T T.81, B.1.1.3; RFC 9649, 2.
final class Sniffed {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /// How far into a text `<svg` is looked for: before it may stand a declaration and comments.
  private static final int LOOKED_AT = 4_096;

  private Sniffed() {}

  static Optional<Stripped.Format> format(byte[] file) {
    if (startsWith(file, PNG)) {
      return Optional.of(Stripped.Format.PNG);
    }
    if (startsWith(file, JPEG)) {
      return Optional.of(Stripped.Format.JPEG);
    }
    return text(file, 0, 4).equals("RIFF") && text(file, 8, 12).equals("WEBP")
        ? Optional.of(Stripped.Format.WEBP)
        : Optional.empty();
  }

  static boolean isSvg(byte[] file) {
    return text(file, 0, LOOKED_AT).toLowerCase(Locale.ROOT).contains("<svg");
  }

  private static boolean startsWith(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }

  private static String text(byte[] file, int from, int to) {
    int end = Math.min(to, file.length);
    return from >= end ? "" : new String(file, from, end - from, ISO_8859_1);
  }
}
