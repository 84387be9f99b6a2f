package club.logo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import club.core.Bytes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Made-up image files, good and bad.
final class Images {
  static final Color GREEN = new Color(0x14594A);

  /// 300 × 200 pixels, a green rectangle of 180 × 100 in the middle, on white or transparent. The
  /// JDK writes no WebP: these were written by libwebp.
  static final Bytes LOSSLESS_WEBP =
      base64("UklGRjQAAABXRUJQVlA4TCcAAAAvK8ExAA9wrf9X/H/pf/7jAWTSNvWvdg72zkBZRP8nAONOxweWZAMA");

  static final Bytes LOSSY_WEBP =
      base64(
          "UklGRi4BAABXRUJQVlA4ICIBAAAQFgCdASosAcgAPtFor1GoJySipNpYAQAaCWdu4XYBBSIDn/wEH3BuDcG4Nw"
              + "bg3BuDcG4Nwbg3BuDcG4Nwbg3Bpam0kHsgxMoPNgCEHsgxMYDgIB/O4/gyxk6qnWwhdi/pRPNyc/jiyfAzDOfE"
              + "mxtja++ceJ6Rd4+4NwbbZPgZhnPiTY2xtffOPE9Drc/SoSn5B7IMTKDzYAhApgIF248Yb91+XNGogZjDGGMMYY"
              + "wxhjDGGMMYYwwoAAD+/0bAAAAB4+OV+xB7iK2vboSorFhRYs7hGSzgOBHqMSgs5jEoLOYxKCzmMSgs5jEZ5enS"
              + "pzJJ8USSfPN01YCJC5EF04CHNECC3F+5h7TMRgUzUQCsMVVg3gfj4+Pj4+Pj4CAAAAAAAA==");

  static final Bytes TRANSPARENT_WEBP =
      base64(
          "UklGRlwBAABXRUJQVlA4WAoAAAAQAAAAKwEAxwAAQUxQSBwAAAABDzD/ERGCTNqm/tXOwd4ZKIvo/wRg3On4wJ"
              + "JsVlA4IBoBAADQFQCdASosAcgAPtFor1EoJySipNz4AQAaCWdu4XYBBSIDn/wEack0YYwxhjDGGMMYYwxhjDGG"
              + "MMYYwxhjDGGMJym7qrvIDaVZ0UtfSEdlm3RdpOm15LRgzyDYQuxbCytk8xGFDOkZ8I2s8MhhjChnSM+EbWeBmM"
              + "MXfYCbUtfVfuDcG23FJsbJGFVoFLX0hHdVd5AbSrOimC2sm5P1aWiVHhBTck0YYwxhjDGGMMYYwxhjDGGMJgAA"
              + "/v9SsAAAA6f5oX/6jxvk+5qoecR9PgY972BIWWHoVpQWcxiUFnMYlBZzGJQWcxiMt/533HGMwFyY3k2/apBaY4"
              + "IJmVEMgcEAhCooFNAKwxVWDeB+Pj4+Pj4+PgIAAAAAAAA=");

  static final Bytes MOVING_WEBP =
      base64(
          "UklGRogAAABXRUJQVlA4WAoAAAACAAAAAwAAAwAAQU5JTQYAAAAAAAAAAABBTk1GKgAAAAAAAAAAAAMAAAMAAG"
              + "QAAAJWUDhMEQAAAC8DwAAAB9D//ve//4GI6H8AAEFOTUYqAAAAAAAAAAAAAwAAAwAAZAAAAFZQOEwRAAAALwPA"
              + "AAAH0KxSVKn/gYjofwAA");

  /// A JPEG of 60 × 40 pixels with four components, written by libjpeg.
  static final Bytes CMYK =
      base64(
          "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkH"
              + "NbXYW1hpCeo6utq2eAvMm6pseZqKuk/8AAFAgAKAA8BEMRAE0RAFkRAEsRAP/EABUAAQEAAAAAAAAAAAAAAAAA"
              + "AAAG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAA4EQwBNAFkASwAAPwCmTKZUwAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAD//Z");

  private static final int SIGNATURE = 8;

  private Images() {}

  private static Bytes base64(String text) {
    return Bytes.of(Base64.getDecoder().decode(text));
  }

  /// A green rectangle in the middle of a ground.
  ///
  /// @param ground [BufferedImage#TYPE_INT_ARGB] with a transparent one, where it is empty
  static BufferedImage rectangle(int width, int height, int inner, int high, Color ground) {
    BufferedImage image =
        new BufferedImage(
            width,
            height,
            ground.getAlpha() < 0xFF ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(ground);
    pen.fillRect(0, 0, width, height);
    pen.setColor(GREEN);
    pen.fillRect((width - inner) / 2, (height - high) / 2, inner, high);
    pen.dispose();
    return image;
  }

  /// On white.
  static BufferedImage rectangle(int width, int height, int inner, int high) {
    return rectangle(width, height, inner, high, Color.WHITE);
  }

  static Bytes written(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
      return Bytes.of(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static BufferedImage read(Bytes file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file.toArray()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Bytes png(int width, int height, int inner, int high) {
    return written(rectangle(width, height, inner, high), "png");
  }

  static Bytes jpeg(int width, int height, int inner, int high) {
    return written(rectangle(width, height, inner, high), "jpeg");
  }

  /// This PNG with a chunk after its header.
  static Bytes withChunk(Bytes png, String type, byte[] content) {
    byte[] file = png.toArray();
    int end = SIGNATURE + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, end);
    out.writeBytes(chunk(type, content));
    out.write(file, end, file.length - end);
    return Bytes.of(out.toByteArray());
  }

  static byte[] chunk(String type, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
    chunk.putInt(content.length).put(type.getBytes(US_ASCII)).put(content);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, content.length + 4);
    return chunk.putInt((int) crc.getValue()).array();
  }

  /// A PNG whose header announces so many pixels; its data are few.
  static Bytes announcing(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(written(rectangle(1, 1, 1, 1), "png").toArray(), 0, SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 1)
            .put((byte) 0)
            .put((byte) 0)
            .put((byte) 0)
            .put((byte) 0)
            .array();
    out.writeBytes(chunk("IHDR", header));
    out.writeBytes(chunk("IDAT", deflated(1_000)));
    out.writeBytes(chunk("IEND", new byte[0]));
    return Bytes.of(out.toByteArray());
  }

  /// So many zeros, deflated: a thousandth of their number.
  static byte[] deflated(int zeros) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      byte[] block = new byte[64 * 1024];
      for (int left = zeros; left > 0; left -= block.length) {
        deflater.write(block, 0, Math.min(left, block.length));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// This file and what is glued to its end.
  static Bytes glued(Bytes file, Bytes tail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(file.toArray());
    out.writeBytes(tail.toArray());
    return Bytes.of(out.toByteArray());
  }

  /// The first part of this file.
  static Bytes cut(Bytes file, int length) {
    return Bytes.of(Arrays.copyOf(file.toArray(), length));
  }
}
