package club.logo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import club.core.Bytes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  private static final Bytes SCRIPT = Bytes.of("<html><script>alert(1)</script>%PDF-1.7");

  /// Some 200 kB that inflate to 200 MB.
  private static final byte[] BOMB = Images.deflated(200_000_000);

  private static Bytes drawn(Bytes file) {
    assertThat(Drawing.of(file)).isInstanceOf(Drawing.Drawn.class);
    return ((Drawing.Drawn) Drawing.of(file)).tile();
  }

  private static Refusal refused(Bytes file) {
    assertThat(Drawing.of(file)).isInstanceOf(Drawing.Refused.class);
    return ((Drawing.Refused) Drawing.of(file)).why();
  }

  /// The part of a tile that is not white.
  private static Box ink(Bytes tile) {
    BufferedImage image = Images.read(tile);
    int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] &= 0xFFFFFF;
    }
    return Box.of(new Pixels(image.getWidth(), image.getHeight(), rgb));
  }

  @Nested
  class OnATile {
    static Stream<Arguments> files() {
      return Stream.of(
          Arguments.of("PNG", Images.png(300, 200, 180, 100)),
          Arguments.of("JPEG", Images.jpeg(300, 200, 180, 100)),
          Arguments.of(
              "PNG on a transparent ground",
              Images.written(Images.rectangle(300, 200, 180, 100, new Color(0, 0, 0, 0)), "png")),
          Arguments.of("lossless WebP", Images.LOSSLESS_WEBP),
          Arguments.of("lossy WebP", Images.LOSSY_WEBP),
          Arguments.of("WebP on a transparent ground", Images.TRANSPARENT_WEBP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aLogoLosesItsMarginsAndKeepsItsColour(String format, Bytes file) {
      Bytes tile = drawn(file);

      BufferedImage image = Images.read(tile);
      assertThat(image.getWidth()).isEqualTo(480);
      assertThat(image.getHeight()).isEqualTo(320);
      assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
      Color middle = new Color(image.getRGB(240, 160));
      assertThat(middle.getGreen()).isCloseTo(Images.GREEN.getGreen(), within(12));
      assertThat(middle.getRed()).isCloseTo(Images.GREEN.getRed(), within(12));
      assertThat((double) ink(tile).width() / ink(tile).height()).isCloseTo(1.8, within(0.08));
    }

    @ParameterizedTest
    @CsvSource({"300, 300", "400, 200", "200, 300", "600, 200"})
    void logosOfAnyShapeCoverTheSameArea(int width, int height) {
      Box ink = ink(drawn(Images.png(700, 400, width, height)));

      assertThat(ink.width() * ink.height()).isCloseTo(480 * 320 / 4, within(900));
    }

    @ParameterizedTest
    @CsvSource({"1200, 60", "120, 900"})
    void aVeryLongOrHighLogoStaysOffTheEdge(int width, int height) {
      Box ink = ink(drawn(Images.png(1300, 1000, width, height)));

      assertThat(ink.width()).isLessThanOrEqualTo(480 - 64);
      assertThat(ink.height()).isLessThanOrEqualTo(320 - 64);
    }

    @Test
    void aColouredGroundIsPartOfTheLogo() {
      Color ground = new Color(0xF2C14E);

      Bytes tile = drawn(Images.written(Images.rectangle(600, 600, 100, 100, ground), "png"));

      BufferedImage image = Images.read(tile);
      Box ink = ink(tile);
      assertThat(new Color(image.getRGB(ink.x() + 3, ink.y() + 3))).isEqualTo(ground);
      assertThat(new Color(image.getRGB(240, 160))).isEqualTo(Images.GREEN);
      assertThat(ink.width()).isCloseTo(196, within(2));
    }

    @Test
    void aLogoWithoutABorderIsDrawnWhole() {
      BufferedImage image = Images.rectangle(300, 200, 300, 100);

      Box ink = ink(drawn(Images.written(image, "png")));

      assertThat((double) ink.width() / ink.height()).isCloseTo(3, within(0.05));
    }

    @Test
    void theSmallerTileIsHalfAsWide() {
      BufferedImage image = Images.read(Drawing.smaller(drawn(Images.png(300, 200, 180, 100))));

      assertThat(image.getWidth()).isEqualTo(240);
      assertThat(image.getHeight()).isEqualTo(160);
      assertThat(new Color(image.getRGB(120, 80))).isEqualTo(Images.GREEN);
    }

    @Test
    void evenNoiseStaysUnderAKnownSize() {
      BufferedImage noise = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
      Random random = new Random(7);
      for (int i = 0; i < 400 * 300; i++) {
        noise.setRGB(i % 400, i / 400, random.nextInt());
      }

      Drawing.Drawn drawn = (Drawing.Drawn) Drawing.of(Images.written(noise, "png"));

      assertThat(drawn.tile().size()).isLessThan(130_000);
    }
  }

  @Nested
  class WhatIsNotPixels {
    @Test
    void isDroppedFromTheEnd() {
      assertThat(drawn(Images.glued(Images.png(300, 200, 180, 100), SCRIPT)))
          .isEqualTo(drawn(Images.png(300, 200, 180, 100)));
      assertThat(drawn(Images.glued(Images.jpeg(300, 200, 180, 100), SCRIPT)))
          .isEqualTo(drawn(Images.jpeg(300, 200, 180, 100)));
      assertThat(drawn(Images.glued(Images.LOSSLESS_WEBP, SCRIPT)))
          .isEqualTo(drawn(Images.LOSSLESS_WEBP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "eXIf", "acTL", "fdAT"})
    void isDroppedFromAPng(String type) {
      Bytes file = Images.withChunk(Images.png(300, 200, 180, 100), type, SCRIPT.toArray());

      Bytes tile = drawn(file);

      assertThat(tile).isEqualTo(drawn(Images.png(300, 200, 180, 100)));
      assertThat(new String(tile.toArray(), ISO_8859_1)).doesNotContain("script", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iCCP", "iTXt"})
    void isNeverInflated(String type) {
      byte[] content = new byte[BOMB.length + 7];
      System.arraycopy("bomb".getBytes(ISO_8859_1), 0, content, 0, 4);
      System.arraycopy(BOMB, 0, content, type.equals("iTXt") ? 7 : 6, BOMB.length);
      content[5] = (byte) (type.equals("iTXt") ? 1 : 0);
      Bytes palette =
          Images.written(
              new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_BINARY) {
                {
                  for (int x = 40; x < 260; x++) {
                    for (int y = 40; y < 160; y++) {
                      setRGB(x, y, 0xFFFFFF);
                    }
                  }
                }
              },
              "png");

      assertThat(drawn(Images.withChunk(palette, type, content))).isEqualTo(drawn(palette));
    }

    @Test
    void isDroppedFromAJpeg() {
      byte[] jpeg = Images.jpeg(300, 200, 180, 100).toArray();
      byte[] comment = Images.glued(Bytes.of("\u0000"), SCRIPT).toArray();
      byte[] file = new byte[jpeg.length + comment.length + 3];
      System.arraycopy(jpeg, 0, file, 0, 2);
      file[2] = (byte) 0xFF;
      file[3] = (byte) 0xFE;
      file[4] = 0;
      file[5] = (byte) (SCRIPT.size() + 2);
      System.arraycopy(SCRIPT.toArray(), 0, file, 6, SCRIPT.size());
      System.arraycopy(jpeg, 2, file, 6 + SCRIPT.size(), jpeg.length - 2);

      assertThat(drawn(Bytes.of(file))).isEqualTo(drawn(Bytes.of(jpeg)));
    }
  }

  @Nested
  class Refuses {
    @Test
    void anSvgWithItsReason() {
      String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>";

      assertThat(refused(Bytes.of(drawing))).isEqualTo(new Refusal.Svg());
      assertThat(refused(Bytes.of("\uFEFF<?xml version=\"1.0\"?><!-- a --><SVG/>")))
          .isEqualTo(new Refusal.Svg());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"GIF89a", "%PDF-1.7", "<!doctype html><img>", "BM", "\u001f\u008b", "logo.png"})
    void anotherFormatWhateverItIsCalled(String start) {
      byte[] file = (start + " ".repeat(100)).getBytes(ISO_8859_1);

      assertThat(refused(Bytes.of(file))).isEqualTo(new Refusal.OtherFormat());
    }

    @Test
    void noFile() {
      assertThat(refused(Bytes.of(""))).isEqualTo(new Refusal.Missing());
    }

    @Test
    void aFileOverTheLimit() {
      Bytes file = Images.glued(Images.png(300, 200, 180, 100), Bytes.of(new byte[512 * 1024]));

      assertThat(refused(file)).isEqualTo(new Refusal.TooHeavy());
    }

    @ParameterizedTest
    @CsvSource({"50000, 50000", "4001, 10", "10, 4001", "2147483647, 2147483647"})
    void morePixelsThanAreDecodedBeforeDecoding(int width, int height) {
      assertThat(refused(Images.announcing(width, height)))
          .isEqualTo(new Refusal.TooManyPixels(width, height));
    }

    @Test
    void aFileOfFewerPixelsThanItAnnounces() {
      assertThat(refused(Images.announcing(4_000, 4_000))).isEqualTo(new Refusal.Broken());
    }

    @Test
    void anImageWithoutPixels() {
      assertThat(refused(Images.announcing(0, 10))).isEqualTo(new Refusal.Broken());
      assertThat(refused(Images.announcing(-1, -1))).isEqualTo(new Refusal.Broken());
    }

    static Stream<Arguments> files() {
      return Stream.of(
          Arguments.of("PNG", Images.png(300, 200, 180, 100)),
          Arguments.of("JPEG", Images.jpeg(300, 200, 180, 100)),
          Arguments.of("lossless WebP", Images.LOSSLESS_WEBP),
          Arguments.of("lossy WebP", Images.LOSSY_WEBP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsCutOffAnywhere(String format, Bytes file) {
      for (int length = 16; length < file.size(); length += 1 + file.size() / 60) {
        assertThat(refused(Images.cut(file, length))).isEqualTo(new Refusal.Broken());
      }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void orDrawsWhatIsDamagedWithoutFailing(String format, Bytes file) {
      for (int i = 12; i < file.size(); i += 1 + file.size() / 60) {
        byte[] damaged = file.toArray();
        damaged[i] ^= 0x55;

        assertThat(Drawing.of(Bytes.of(damaged))).isNotNull();
      }
    }

    @Test
    void anAnimation() {
      assertThat(refused(Images.MOVING_WEBP)).isEqualTo(new Refusal.Animated());
    }

    @Test
    void coloursOfAPrinter() {
      assertThat(refused(Images.CMYK)).isEqualTo(new Refusal.Cmyk());
    }

    @Test
    void whatIsNotSeenOnWhite() {
      Bytes white = Images.written(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB), "png");

      assertThat(refused(white)).isEqualTo(new Refusal.Blank());
      assertThat(refused(Images.png(300, 200, 0, 0))).isEqualTo(new Refusal.Blank());
    }

    @Test
    void tooFewPixels() {
      assertThat(refused(Images.png(64, 64, 32, 32)))
          .isEqualTo(new Refusal.TooSmall(32, 32, 98, 98));
    }

    @Test
    void aJpegOfCountlessScans() {
      byte[] jpeg = Images.jpeg(300, 200, 180, 100).toArray();
      byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 2};
      Bytes file = Images.cut(Bytes.of(jpeg), jpeg.length - 2);
      for (int i = 0; i < 100; i++) {
        file = Images.glued(file, Bytes.of(scan));
      }

      assertThat(refused(Images.glued(file, Bytes.of(new byte[] {(byte) 0xFF, (byte) 0xD9}))))
          .isEqualTo(new Refusal.Broken());
    }
  }
}
