package club.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Deletes an item that is still as it was read.
final class Removal implements Write {
  private final Key key;
  private final Expression expression = new Expression();

  private Removal(Key key) {
    this.key = key;
  }

  /// Deletes the item of this key if its attribute `name` still has this value.
  static Removal of(Key key, String name, AttributeValue read) {
    Removal write = new Removal(key);
    Expression one = write.expression;
    one.require("%s = %s".formatted(one.name(name), one.value(read)));
    return write;
  }

  /// Deletes the item of this key.
  static Removal of(Key key) {
    Removal write = new Removal(key);
    write.expression.require("attribute_exists(%s)".formatted(write.expression.name("pk")));
    return write;
  }

  /// Deletes the item of this key, if there is one. The transaction needs another condition.
  static Removal ofAny(Key key) {
    Removal write = new Removal(key);
    String name = write.expression.name("pk");
    write.expression.require(
        "(attribute_exists(%s) OR attribute_not_exists(%s))".formatted(name, name));
    return write;
  }

  @Override
  public TransactWriteItem in(String table) {
    return TransactWriteItem.builder()
        .delete(
            delete ->
                delete
                    .tableName(table)
                    .key(key.attributes())
                    .conditionExpression(expression.condition())
                    .expressionAttributeNames(expression.names())
                    .expressionAttributeValues(expression.values()))
        .build();
  }
}
