package club.logo;

import java.io.ByteArrayOutputStream;

/// The segments of a JPEG up to its end. Those that its pixels need are kept.
///
/// **Source:** ITU-T T.81, B.1 and B.2.
final class JpegSegments {
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int TABLES_HUFFMAN = 0xC4;
  private static final int TABLES_QUANTIZATION = 0xDB;
  private static final int RESTART_INTERVAL = 0xDD;

  /// JFIF and Adobe: they tell how colours are stored.
  private static final int JFIF = 0xE0;

  private static final int ADOBE = 0xEE;

  /// A progressive image has some ten scans. Each costs as much as a whole image, however few bytes
  /// it has.
  private static final int MOST_SCANS = 100;

  private final byte[] file;
  private final ByteArrayOutputStream kept;
  private int at = 2;
  private int scans;
  private int width;
  private int height;
  private int components;

  private JpegSegments(byte[] file) {
    this.file = file;
    this.kept = new ByteArrayOutputStream(file.length);
    kept.write(file, 0, at);
  }

  static Stripped strip(byte[] file) {
    return new JpegSegments(file).strip();
  }

  private Stripped strip() {
    while (at + 1 < file.length && byteAt(at) == 0xFF) {
      int marker = byteAt(at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (marker == END) {
        kept.write(file, at, 2);
        return ended();
      } else if (!segment(marker)) {
        return Stripped.broken();
      }
    }
    return Stripped.broken();
  }

  private Stripped ended() {
    if (components > 3) {
      return new Stripped.Not(new Refusal.Cmyk());
    }
    return scans == 0
        ? Stripped.broken()
        : Stripped.within(Stripped.Format.JPEG, kept.toByteArray(), width, height);
  }

  /// @return false where it is damaged, or of a process that is not decoded
  private boolean segment(int marker) {
    if (at + 4 > file.length) {
      return false;
    }
    int length = pair(at + 2);
    int next = at + 2 + length;
    if (length < 2 || next > file.length) {
      return false;
    }
    switch (marker) {
      // Baseline, extended, progressive: what the JDK decodes.
      case 0xC0, 0xC1, 0xC2 -> {
        if (components > 0 || length < 8) {
          return false;
        }
        height = pair(at + 5);
        width = pair(at + 7);
        components = byteAt(at + 9);
        keep(next);
      }
      case TABLES_HUFFMAN, TABLES_QUANTIZATION, RESTART_INTERVAL, JFIF, ADOBE -> keep(next);
      case SCAN -> {
        scans++;
        keep(afterScan(next));
        return scans <= MOST_SCANS;
      }
      default -> {
        at = next;
        // Other processes: lossless, arithmetic, hierarchical.
        return marker < 0xC0 || marker > 0xCF;
      }
    }
    return true;
  }

  private void keep(int next) {
    kept.write(file, at, next - at);
    at = next;
  }

  /// Where the next marker stands: neither a stuffed byte nor a restart.
  private int afterScan(int from) {
    for (int i = from; i + 1 < file.length; i++) {
      int after = byteAt(i + 1);
      if (byteAt(i) == 0xFF && after != 0 && (after < 0xD0 || after > 0xD7)) {
        return i;
      }
    }
    return file.length;
  }

  private int pair(int index) {
    return byteAt(index) << 8 | byteAt(index + 1);
  }

  private int byteAt(int index) {
    return Byte.toUnsignedInt(file[index]);
  }
}
