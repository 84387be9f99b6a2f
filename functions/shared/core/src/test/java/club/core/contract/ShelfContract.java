package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [Shelf].
public interface ShelfContract {
  /// An empty one.
  Shelf shelf();

  @Test
  default void isEmptyAtFirst() {
    assertThat(shelf().read("index.html")).isEmpty();
  }

  @Test
  default void returnsTheVeryBytes() {
    PublicFile file = file("rejoindre/index.html", "<p>L’été à Œuilly</p>");

    assertThat(shelf().put(file, Optional.empty())).isTrue();

    assertThat(shelf().read(file.path()).orElseThrow().bytes()).isEqualTo(file.bytes());
    assertThat(shelf().read("index.html")).isEmpty();
  }

  @Test
  default void keepsAnEmptyFile() {
    shelf().put(file("empty.txt", ""), Optional.empty());

    assertThat(shelf().read("empty.txt").orElseThrow().bytes().size()).isZero();
  }

  @Test
  default void createsNoFileWhereOneExists() {
    shelf().put(file("index.html", "first"), Optional.empty());

    assertThat(shelf().put(file("index.html", "second"), Optional.empty())).isFalse();
    assertThat(content("index.html")).isEqualTo("first");
  }

  @Test
  default void replacesTheFileThatWasRead() {
    shelf().put(file("index.html", "first"), Optional.empty());

    assertThat(shelf().put(file("index.html", "second"), tag("index.html"))).isTrue();
    assertThat(content("index.html")).isEqualTo("second");
  }

  @Test
  default void replacesNothingThatHasChangedSinceItWasRead() {
    shelf().put(file("index.html", "first"), Optional.empty());
    Optional<String> old = tag("index.html");
    shelf().put(file("index.html", "second"), old);

    assertThat(shelf().put(file("index.html", "third"), old)).isFalse();
    assertThat(content("index.html")).isEqualTo("second");
  }

  @Test
  default void replacesNoFileThatIsGone() {
    assertThat(shelf().put(file("gone.html", "x"), Optional.of("\"0123456789abcdef\""))).isFalse();
    assertThat(shelf().read("gone.html")).isEmpty();
  }

  @Test
  default void letsOneOfSeveralWritersPutANewFile() {
    List<Boolean> written =
        Race.of(8, i -> shelf().put(file("index.html", "from " + i), Optional.empty()));

    assertThat(written).containsOnlyOnce(true);
  }

  private Optional<String> tag(String path) {
    return shelf().read(path).map(Shelf.Shelved::tag);
  }

  private String content(String path) {
    return shelf().read(path).orElseThrow().bytes().text();
  }

  private static PublicFile file(String path, String content) {
    return new PublicFile(
        path, "text/html; charset=utf-8", "max-age=60", Bytes.of(content), Mark.NONE);
  }
}
