package club.dynamodb;

import club.core.archive.RestoreMark;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/// [RestoreMark] as an item of its own. Where an answer is lost the SDK repeats the call and `set`
/// returns false; the caller then reads the mark and finds its own.
public record DynamoRestoreMark(DynamoTable table) implements RestoreMark {
  static final Key KEY = new Key("RESTORE", "MARK");

  private static final String ARCHIVE = "archive";

  @Override
  public Optional<String> read() {
    return new Reads(table).get("read the mark of a restore", KEY).map(item -> item.text(ARCHIVE));
  }

  @Override
  public boolean set(String archive) {
    return new Puts(table)
        .add("mark a restore", Item.of(KEY).set(ARCHIVE, Values.of(archive)).build());
  }

  @Override
  public void clear(String archive) {
    DeleteItemRequest request =
        DeleteItemRequest.builder()
            .tableName(table.name())
            .key(KEY.attributes())
            .conditionExpression("#archive = :archive")
            .expressionAttributeNames(Map.of("#archive", ARCHIVE))
            .expressionAttributeValues(Map.of(":archive", Values.of(archive)))
            .build();
    table.retry().write("clear the mark of a restore", () -> table.client().deleteItem(request));
  }
}
