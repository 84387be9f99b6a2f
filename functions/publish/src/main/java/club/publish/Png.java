package club.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import club.core.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// A drawing as PNG, in the same bytes on any machine: `java.util.zip.Deflater` is the machine's
/// own zlib, and those differ. Each row is what differs from the row above, and only runs of one
/// byte are packed, which suffices for plain shapes.
///
/// **Source:** Portable Network Graphics (Third Edition), 5, 9 and 11.2; RFC 1950, 2.2; RFC 1951,
/// 3.2.6.
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /// A filter that subtracts the row above.
  private static final byte UP = 2;

  /// The first length of each code from 257 on, and the bits that tell the others apart, which stay
  /// zero here.
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] MORE_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private int pending;
  private int bits;

  private Png() {}

  /// The pixels as a file.
  ///
  /// @param pixels `0xrrggbb` each, row by row
  static Bytes of(int[] pixels, int width) {
    int height = pixels.length / width;
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    // Eight bits for each of red, green, blue.
    byte[] shape = {8, 2, 0, 0, 0};
    chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(shape).array());
    chunk(png, "IDAT", new Png().compressed(rows(pixels, width)));
    chunk(png, "IEND", new byte[0]);
    return Bytes.of(png.toByteArray());
  }

  private static byte[] rows(int[] pixels, int width) {
    ByteBuffer rows = ByteBuffer.allocate(pixels.length * 3 + pixels.length / width);
    for (int at = 0; at < pixels.length; at++) {
      if (at % width == 0) {
        rows.put(UP);
      }
      int above = at < width ? 0 : pixels[at - width];
      for (int shift = 16; shift >= 0; shift -= 8) {
        rows.put((byte) ((pixels[at] >> shift) - (above >> shift)));
      }
    }
    return rows.array();
  }

  private byte[] compressed(byte[] plain) {
    packed.writeBytes(new byte[] {0x78, 0x01});
    // The last block, with fixed codes.
    put(0b011, 3);
    for (int at = 0; at < plain.length; ) {
      literal(plain[at] & 0xff);
      at += 1 + repeated(run(plain, at));
    }
    code(0, 7);
    put(0, (8 - bits) % 8);
    Adler32 check = new Adler32();
    check.update(plain);
    packed.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    return packed.toByteArray();
  }

  /// How often the byte is repeated.
  private static int run(byte[] plain, int at) {
    int run = 0;
    while (at + run + 1 < plain.length && plain[at + run + 1] == plain[at]) {
      run++;
    }
    return run;
  }

  /// Repeats the last byte as often as codes can say, at most so many times.
  private int repeated(int run) {
    int left = run;
    for (int i = LENGTHS.length - 1; i >= 0; i--) {
      for (; left >= LENGTHS[i]; left -= LENGTHS[i]) {
        repeat(i);
      }
    }
    return run - left;
  }

  private void literal(int value) {
    if (value < 144) {
      code(0x30 + value, 8);
    } else {
      code(0x190 + value - 144, 9);
    }
  }

  private void repeat(int length) {
    if (length < 23) {
      code(1 + length, 7);
    } else {
      code(0xc0 + length - 23, 8);
    }
    put(0, MORE_BITS[length]);
    // From one byte before.
    code(0, 5);
  }

  /// A code: its highest bit comes first.
  private void code(int code, int length) {
    put(Integer.reverse(code) >>> (32 - length), length);
  }

  /// A number: its lowest bit comes first.
  private void put(int value, int length) {
    pending |= value << bits;
    bits += length;
    while (bits >= 8) {
      packed.write(pending);
      pending >>>= 8;
      bits -= 8;
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
    byte[] typed =
        ByteBuffer.allocate(4 + content.length).put(type.getBytes(US_ASCII)).put(content).array();
    CRC32 check = new CRC32();
    check.update(typed);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(typed);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
