package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Palette;
import club.core.Sha256;
import club.core.site.PublicFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final int PAPER = 0xfffbfaf6;
  private static final int ACCENT = 0xff14594a;

  @Test
  void isAPngOfTheSizeThatIsAnnounced() throws IOException {
    PublicFile picture = picture();
    BufferedImage image = read(picture.bytes().toArray());

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(5, 5)).isEqualTo(ACCENT);
    assertThat(image.getRGB(1190, 320)).isEqualTo(PAPER);
    // The stem of the 4.
    assertThat(image.getRGB(200, 200)).isEqualTo(ACCENT);
    assertThat(picture.bytes().size()).isLessThan(60_000);
  }

  @Test
  void hasANameThatChangesWithIt() {
    assertThat(picture().path())
        .isEqualTo("picture." + Sha256.of(picture().bytes().toArray()).substring(0, 10) + ".png");
    assertThat(Picture.of(new Palette(), PublicRegister.of(Sites.empty())).path())
        .isNotEqualTo(picture().path());
  }

  @Test
  void packsAnyPixels() throws IOException {
    Random random = new Random(1);
    for (int width : List.of(1, 3, 90, 700)) {
      int[] pixels = new int[width * 40];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = i % 500 < 300 ? 0x123456 : random.nextInt(0x1000000);
      }

      BufferedImage image = read(Png.of(pixels, width).toArray());

      for (int i = 0; i < pixels.length; i++) {
        assertThat(image.getRGB(i % width, i / width) & 0xffffff).isEqualTo(pixels[i]);
      }
    }
  }

  private static PublicFile picture() {
    return Picture.of(new Palette(), PublicRegister.of(Histories.vitam()));
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
