package club.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.contract.Race;
import club.core.contract.ShelfContract;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryShelfTest implements ShelfContract {
  private final InMemoryShelf shelf = new InMemoryShelf();

  @Override
  public Shelf shelf() {
    return shelf;
  }

  /// As on S3. It is not part of the contract, since S3Proxy checks and then writes, and so
  /// occasionally lets two writers win.
  @Test
  void letsOneOfSeveralWritersReplaceAFile() {
    shelf.put(file("first"), Optional.empty());
    Optional<String> read = shelf.read("index.html").map(Shelf.Shelved::tag);

    List<Boolean> written = Race.of(8, i -> shelf.put(file("from " + i), read));

    assertThat(written).containsOnlyOnce(true);
  }

  private static PublicFile file(String content) {
    return new PublicFile(
        "index.html", "text/html; charset=utf-8", "max-age=60", Bytes.of(content), Mark.NONE);
  }
}
