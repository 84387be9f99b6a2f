package club.dynamodb;

import club.core.archive.Archive;
import club.core.archive.ArchivedItem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/// [Archive] of the whole table, each item as [ItemText] writes it. The mark of a restore is no
/// part of it.
public record DynamoArchive(DynamoTable table) implements Archive {
  /// With DynamoDB's own limit of 1 MB a page stays far below the 6 MB of a function's answer.
  private static final int AT_ONCE = 500;

  @Override
  public Page page(Optional<String> after) {
    ScanRequest.Builder scan =
        ScanRequest.builder().tableName(table.name()).consistentRead(true).limit(AT_ONCE);
    after.ifPresent(cursor -> scan.exclusiveStartKey(key(cursor).attributes()));
    ScanResponse page =
        table.retry().call("read all items", () -> table.client().scan(scan.build()));
    List<ArchivedItem> items =
        page.items().stream()
            .map(Item::new)
            .filter(item -> !item.key().equals(DynamoRestoreMark.KEY))
            .map(item -> new ArchivedItem(turn(item.key()), ItemText.write(item)))
            .toList();
    return new Page(
        items,
        Optional.of(page)
            .filter(ScanResponse::hasLastEvaluatedKey)
            .map(ScanResponse::lastEvaluatedKey)
            .map(Item::new)
            .map(last -> cursor(last.key())));
  }

  @Override
  public Putting put(String text) {
    return ItemText.read(text).map(this::put).orElse(Putting.UNREADABLE);
  }

  private Putting put(Item item) {
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.name())
            .item(item.attributes())
            .conditionExpression("attribute_not_exists(#pk)")
            .expressionAttributeNames(Map.of("#pk", "pk"))
            .build();
    return table
        .retry()
        .call(
            "put an item back",
            () -> {
              try {
                table.client().putItem(request);
                return Putting.WRITTEN;
              } catch (ConditionalCheckFailedException there) {
                return Putting.THERE;
              }
            });
  }

  /// A mail wakes `notify`, which reads the request; the version wakes `publish`, which reads the
  /// members.
  private static int turn(Key key) {
    if (key.equals(Key.VERSION)) {
      return 2;
    }
    return key.pk().startsWith("MAIL#") ? 1 : 0;
  }

  private static String cursor(Key key) {
    return encoded(key.pk()) + "." + encoded(key.sk());
  }

  private static Key key(String cursor) {
    int dot = cursor.indexOf('.');
    return new Key(decoded(cursor.substring(0, dot)), decoded(cursor.substring(dot + 1)));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }
}
