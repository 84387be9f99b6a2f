package club.logo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The chunks of a WebP. Its pixels and its transparency are kept.
///
/// **Source:** RFC 9649, 2.3 to 2.7 and 3.4; RFC 6386, 9.1.
final class WebpChunks {
  private static final int RIFF = 12;
  private static final int HEADER = 8;
  private static final int ANIMATION = 0x02;
  private static final byte ALPHA = 0x10;
  private static final int LOSSLESS_SIGNATURE = 0x2F;

  private WebpChunks() {}

  static Stripped strip(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, ByteBuffer> chunks = new LinkedHashMap<>();
    if (file.length < RIFF) {
      return Stripped.broken();
    }
    long end = Integer.toUnsignedLong(in.getInt(4)) + HEADER;
    int at = RIFF;
    while (at + HEADER <= end) {
      if (end > file.length) {
        return Stripped.broken();
      }
      long length = Integer.toUnsignedLong(in.getInt(at + 4));
      if (length > end - at - HEADER) {
        return Stripped.broken();
      }
      String type = new String(file, at, 4, US_ASCII);
      chunks.putIfAbsent(type, in.slice(at + HEADER, (int) length).order(ByteOrder.LITTLE_ENDIAN));
      at += (int) (HEADER + length + (length & 1));
    }
    return image(chunks);
  }

  private static Stripped image(Map<String, ByteBuffer> chunks) {
    ByteBuffer extended = chunks.get("VP8X");
    if (chunks.containsKey("ANMF")
        || (extended != null && extended.limit() > 0 && (extended.get(0) & ANIMATION) != 0)) {
      return new Stripped.Not(new Refusal.Animated());
    }
    ByteBuffer lossy = chunks.get("VP8 ");
    ByteBuffer lossless = chunks.get("VP8L");
    if (lossy != null && lossy.limit() >= 10) {
      return lossy(lossy, chunks.get("ALPH"));
    }
    return lossless != null && lossless.limit() >= 5 && lossless.get(0) == LOSSLESS_SIGNATURE
        ? lossless(lossless)
        : Stripped.broken();
  }

  private static Stripped lossy(ByteBuffer frame, @Nullable ByteBuffer alpha) {
    int width = frame.getShort(6) & 0x3FFF;
    int height = frame.getShort(8) & 0x3FFF;
    Map<String, ByteBuffer> kept = new LinkedHashMap<>();
    if (alpha != null) {
      kept.put("VP8X", extended(width, height));
      kept.put("ALPH", alpha);
    }
    kept.put("VP8 ", frame);
    return Stripped.within(Stripped.Format.WEBP, file(kept), width, height);
  }

  private static Stripped lossless(ByteBuffer frame) {
    int bits = frame.getInt(1);
    return Stripped.within(
        Stripped.Format.WEBP,
        file(Map.of("VP8L", frame)),
        (bits & 0x3FFF) + 1,
        (bits >> 14 & 0x3FFF) + 1);
  }

  private static ByteBuffer extended(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
    header.put(0, ALPHA);
    header.putInt(4, width - 1);
    header.putShort(7, (short) (height - 1));
    return header;
  }

  private static byte[] file(Map<String, ByteBuffer> chunks) {
    int length =
        RIFF + chunks.values().stream().mapToInt(c -> HEADER + c.limit() + (c.limit() & 1)).sum();
    ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(US_ASCII)).putInt(length - HEADER).put("WEBP".getBytes(US_ASCII));
    chunks.forEach(
        (type, chunk) -> {
          out.put(type.getBytes(US_ASCII)).putInt(chunk.limit()).put(chunk.duplicate().rewind());
          if ((chunk.limit() & 1) == 1) {
            out.put((byte) 0);
          }
        });
    return out.array();
  }
}
