package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.archive.Archive;
import club.core.archive.Archive.Putting;
import club.core.archive.ArchivedItem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of [Archive].
public interface ArchiveContract {
  String REQUEST = "{\"pk\":{\"S\":\"REQUEST#1\"},\"sk\":{\"S\":\"STATE\"},\"x\":{\"S\":\"é\\n\"}}";
  String MAIL = "{\"pk\":{\"S\":\"MAIL#1\"},\"sk\":{\"S\":\"1/review/a\"}}";
  String VERSION = "{\"pk\":{\"S\":\"REGISTER\"},\"sk\":{\"S\":\"VERSION\"},\"v\":{\"N\":\"7\"}}";

  /// An empty one, the same throughout a test.
  Archive archive();

  @Test
  default void isEmptyAtFirst() {
    assertThat(archive().all()).isEmpty();
  }

  @Test
  default void returnsTheVeryTextsInTheOrderOfARestore() {
    for (String text : List.of(VERSION, MAIL, REQUEST)) {
      assertThat(archive().put(text)).isEqualTo(Putting.WRITTEN);
    }

    assertThat(archive().all().stream().sorted())
        .containsExactly(
            new ArchivedItem(0, REQUEST), new ArchivedItem(1, MAIL), new ArchivedItem(2, VERSION));
  }

  @Test
  default void returnsEachPieceOnce() {
    List<String> texts = IntStream.range(10, 50).mapToObj(ArchiveContract::piece).toList();
    texts.forEach(archive()::put);

    assertThat(archive().all())
        .extracting(ArchivedItem::text)
        .containsExactlyInAnyOrderElementsOf(texts);
  }

  @Test
  default void changesNoExistingPiece() {
    archive().put(REQUEST);

    assertThat(archive().put(REQUEST)).isEqualTo(Putting.THERE);
    assertThat(archive().put(REQUEST.replace("é", "e"))).isEqualTo(Putting.THERE);

    assertThat(archive().all()).containsExactly(new ArchivedItem(0, REQUEST));
  }

  @Test
  default void refusesOtherTexts() {
    for (String text : List.of("", "x", "[]", "{}", "{\"pk\":{\"S\":\"REQUEST#1\"}}")) {
      assertThat(archive().put(text)).isEqualTo(Putting.UNREADABLE);
    }
    assertThat(archive().all()).isEmpty();
  }

  private static String piece(int number) {
    return "{\"pk\":{\"S\":\"REQUEST#%d\"},\"sk\":{\"S\":\"STATE\"}}".formatted(number);
  }
}
