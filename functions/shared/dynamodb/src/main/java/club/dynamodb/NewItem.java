package club.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Puts an item where there is none of its key, or where the one there is as it was read.
final class NewItem implements Write {
  private final Item item;
  private final Expression expression = new Expression();

  private NewItem(Item item) {
    this.item = item;
  }

  static NewItem of(Item item) {
    NewItem write = new NewItem(item);
    write.expression.require("attribute_not_exists(%s)".formatted(write.expression.name("pk")));
    return write;
  }

  /// As [#of], but also replaces an item whose attribute `end` is not after `now`.
  static NewItem over(Item item, String end, AttributeValue now) {
    NewItem write = new NewItem(item);
    Expression one = write.expression;
    one.require(
        "(attribute_not_exists(%s) OR %s <= %s)"
            .formatted(one.name("pk"), one.name(end), one.value(now)));
    return write;
  }

  /// Replaces the item whose attribute `name` still has this value.
  static NewItem instead(Item item, String name, AttributeValue read) {
    NewItem write = new NewItem(item);
    Expression one = write.expression;
    one.require("%s = %s".formatted(one.name(name), one.value(read)));
    return write;
  }

  @Override
  public TransactWriteItem in(String table) {
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName(table)
                    .item(item.attributes())
                    .conditionExpression(expression.condition())
                    .expressionAttributeNames(expression.names())
                    .expressionAttributeValues(expression.values()))
        .build();
  }
}
