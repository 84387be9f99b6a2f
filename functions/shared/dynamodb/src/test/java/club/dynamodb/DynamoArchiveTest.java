package club.dynamodb;

import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.archive.Archive;
import club.core.archive.Archive.Putting;
import club.core.archive.ArchivedItem;
import club.core.archive.RestoreMark;
import club.core.contract.ArchiveContract;
import club.core.contract.Examples;
import club.core.contract.RestoreMarkContract;
import club.core.link.Link;
import club.core.register.Member;
import club.core.register.Since;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DynamoArchiveTest implements ArchiveContract, RestoreMarkContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Archive archive() {
    return new DynamoArchive(local.table);
  }

  @Override
  public RestoreMark mark() {
    return new DynamoRestoreMark(local.table);
  }

  @Test
  void copiesAClubIntoAnotherTable() {
    Examples.reviewable(local, REFERENCE);
    Member member = Examples.member("Atos « Éviden »", new Since.On(Examples.TODAY));
    local.registerChanges().write(Examples.added(member), 0);
    LocalTable other = new LocalTable();

    all(local).stream()
        .sorted()
        .forEach(
            item ->
                assertThat(new DynamoArchive(other.table).put(item.text()))
                    .isEqualTo(Putting.WRITTEN));

    assertThat(all(other)).containsExactlyInAnyOrderElementsOf(all(local));
    assertThat(other.requests().find(REFERENCE)).isEqualTo(local.requests().find(REFERENCE));
    assertThat(other.registers().read()).isEqualTo(local.registers().read());
    assertThat(other.unfinished().all()).isEqualTo(local.unfinished().all()).hasSize(3);
    String link = Examples.staffLink(REFERENCE, Examples.ALICE).hash();
    assertThat(other.links().find(Link.Purpose.STAFF, link))
        .isEqualTo(local.links().find(Link.Purpose.STAFF, link))
        .isPresent();
  }

  @Test
  void putsAMailBackAfterItsRequestAndTheVersionLast() {
    Examples.reviewable(local, REFERENCE);
    local
        .registerChanges()
        .write(Examples.added(Examples.member("Atos", new Since.On(Examples.TODAY))), 0);

    List<String> order = all(local).stream().sorted().map(ArchivedItem::text).toList();

    assertThat(order.getLast()).contains("\"VERSION\"");
    assertThat(order.subList(order.size() - 4, order.size() - 1))
        .allMatch(t -> t.contains("MAIL#"));
    assertThat(order.subList(0, order.size() - 4)).noneMatch(text -> text.contains("MAIL#"));
  }

  @Test
  void readsMoreThanAPageHolds() {
    String filling = "x".repeat(300_000);
    List<String> texts =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    "{\"pk\":{\"S\":\"P#%d\"},\"sk\":{\"S\":\"é\"},\"x\":{\"S\":\"%s\"}}"
                        .formatted(i, filling))
            .toList();
    texts.forEach(archive()::put);

    assertThat(all(local))
        .extracting(ArchivedItem::text)
        .containsExactlyInAnyOrderElementsOf(texts);
  }

  @Test
  void leavesTheMarkOfARestoreOut() {
    mark().set("a1");

    assertThat(all(local)).isEmpty();
  }

  private static List<ArchivedItem> all(LocalTable table) {
    return new DynamoArchive(table.table).all();
  }
}
