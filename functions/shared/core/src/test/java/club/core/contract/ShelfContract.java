package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of [Shelf].
public interface ShelfContract {
  /// An empty one.
  Shelf shelf();

  @Test
  default void isEmptyAtFirst() {
    assertThat(shelf().read("index.html")).isEmpty();
    assertThat(shelf().tags()).isEmpty();
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

  @Test
  default void listsTheTagOfEachFile() {
    PublicFile page = file("membres/au/2021-12-20/index.html", "<p>L’été à Œuilly</p>");
    shelf().put(page, Optional.empty());
    shelf().put(file("empty.txt", ""), Optional.empty());

    assertThat(shelf().tags())
        .isEqualTo(
            Map.of(page.path(), page.tag(), "empty.txt", "\"d41d8cd98f00b204e9800998ecf8427e\""));
    assertThat(tag(page.path())).contains(page.tag());
  }

  @Test
  default void listsMoreFilesThanOneAnswerHolds() {
    IntStream.range(0, 1_001)
        .forEach(i -> shelf().put(file("page-" + i, Integer.toString(i)), Optional.empty()));

    assertThat(shelf().tags()).hasSize(1_001);
  }

  @Test
  default void replacesAFileByTheTagThatWasListed() {
    shelf().put(file("index.html", "first"), Optional.empty());
    Optional<String> listed = Optional.ofNullable(shelf().tags().get("index.html"));

    assertThat(shelf().put(file("index.html", "second"), listed)).isTrue();
    assertThat(shelf().put(file("index.html", "third"), listed)).isFalse();
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
