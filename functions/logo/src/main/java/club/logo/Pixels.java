package club.logo;

import club.core.Bytes;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// An image as it looks on white.
final class Pixels {
  private static final int WHITE = 0xFF;

  private final int width;
  private final int height;
  private final int[] rgb;

  /// @param rgb row by row, `0x00rrggbb`; 64 MB for the largest; kept, not copied
  Pixels(int width, int height, int[] rgb) {
    this.width = width;
    this.height = height;
    this.rgb = rgb;
  }

  /// Decodes a file; empty where it cannot be, or not without a remark of the decoder: it fills up
  /// what is missing of a truncated one.
  static Optional<Pixels> of(Stripped.Image image) {
    ImageReader reader = reader(image.format());
    AtomicBoolean damaged = new AtomicBoolean();
    reader.addIIOReadWarningListener((source, warning) -> damaged.set(true));
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(image.file().toArray()))) {
      reader.setInput(in, true, true);
      BufferedImage decoded = reader.read(0);
      boolean announced =
          decoded.getWidth() == image.width() && decoded.getHeight() == image.height();
      return announced && !damaged.get() ? Optional.of(onWhite(decoded)) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      // A decoder that meets damaged data ends in whatever exception it runs into.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /// WebP's decoder is made without the JDK's registry, which holds one of each format for the
  /// whole machine.
  private static ImageReader reader(Stripped.Format format) {
    return switch (format) {
      case PNG -> ImageIO.getImageReadersByFormatName("png").next();
      case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
    };
  }

  private static Pixels onWhite(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] rgb = new int[width * height];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, rgb, y * width, width);
    }
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = onWhite(rgb[i]);
    }
    return new Pixels(width, height, rgb);
  }

  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    return over(argb >> 16, alpha) << 16 | over(argb >> 8, alpha) << 8 | over(argb, alpha);
  }

  private static int over(int value, int alpha) {
    return ((value & 0xFF) * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return rgb[y * width + x];
  }

  /// A part of these, at another size.
  Pixels scaled(Box part, int wide, int high) {
    float[][] rows = across(part, Scaling.of(part.x(), part.width(), wide));
    return new Pixels(wide, high, down(rows, Scaling.of(0, part.height(), high), wide));
  }

  /// Each row of the part at its new width, three values a pixel.
  private float[][] across(Box part, Scaling scaling) {
    float[][] rows = new float[part.height()][scaling.target() * 3];
    for (int y = 0; y < part.height(); y++) {
      for (int x = 0; x < scaling.target(); x++) {
        float[] weights = scaling.weights(x);
        float red = 0;
        float green = 0;
        float blue = 0;
        for (int i = 0; i < weights.length; i++) {
          int pixel = at(scaling.first(x) + i, part.y() + y);
          red += weights[i] * (pixel >> 16 & 0xFF);
          green += weights[i] * (pixel >> 8 & 0xFF);
          blue += weights[i] * (pixel & 0xFF);
        }
        rows[y][x * 3] = red;
        rows[y][x * 3 + 1] = green;
        rows[y][x * 3 + 2] = blue;
      }
    }
    return rows;
  }

  private static int[] down(float[][] rows, Scaling scaling, int width) {
    int[] scaled = new int[width * scaling.target()];
    for (int y = 0; y < scaling.target(); y++) {
      float[] weights = scaling.weights(y);
      for (int x = 0; x < width * 3; x++) {
        float value = 0;
        for (int i = 0; i < weights.length; i++) {
          value += weights[i] * rows[scaling.first(y) + i][x];
        }
        scaled[y * width + x / 3] |= Math.clamp(Math.round(value), 0, 0xFF) << (8 * (2 - x % 3));
      }
    }
    return scaled;
  }

  /// These on a white ground of another size, in its middle.
  Pixels centredOn(int wide, int high) {
    int[] ground = new int[wide * high];
    Arrays.fill(ground, 0xFFFFFF);
    int left = (wide - width) / 2;
    int top = (high - height) / 2;
    for (int y = 0; y < height; y++) {
      System.arraycopy(rgb, y * width, ground, (top + y) * wide + left, width);
    }
    return new Pixels(wide, high, ground);
  }

  /// These as a PNG.
  Bytes png() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, rgb, 0, width);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return Bytes.of(png.toByteArray());
  }
}
