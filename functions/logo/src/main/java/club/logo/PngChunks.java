package club.logo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/// The chunks of a PNG. Those that its pixels need are kept: what inflates to gigabytes in a text
/// or a colour profile is never inflated, and of an animation the still image remains.
///
/// **Source:** PNG (W3C, third edition) 5.3 and 11.
final class PngChunks {
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int SIGNATURE = 8;

  /// Length, type and checksum.
  private static final int AROUND = 12;

  private static final int HEADER = 13;

  private PngChunks() {}

  static Stripped strip(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    kept.write(file, 0, SIGNATURE);
    int at = SIGNATURE;
    while (at <= file.length - AROUND) {
      int length = in.getInt(at);
      String type = new String(file, at + 4, 4, US_ASCII);
      if (length < 0 || length > file.length - AROUND - at) {
        return Stripped.broken();
      }
      if (KEPT.contains(type)) {
        if (checksum(file, at + 4, length + 4) != in.getInt(at + 8 + length)) {
          return Stripped.broken();
        }
        kept.write(file, at, length + AROUND);
      }
      if (type.equals("IEND")) {
        return whole(kept.toByteArray());
      }
      at += length + AROUND;
    }
    return Stripped.broken();
  }

  /// The header is the first chunk.
  private static Stripped whole(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    boolean hasHeader =
        file.length >= SIGNATURE + AROUND + HEADER
            && in.getInt(SIGNATURE) == HEADER
            && new String(file, SIGNATURE + 4, 4, US_ASCII).equals("IHDR");
    return hasHeader
        ? Stripped.within(
            Stripped.Format.PNG, file, in.getInt(SIGNATURE + 8), in.getInt(SIGNATURE + 12))
        : Stripped.broken();
  }

  private static int checksum(byte[] file, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(file, from, length);
    return (int) crc.getValue();
  }
}
