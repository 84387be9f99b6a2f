package club.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// A condition on an item that is not written: its attribute is there and greater than the value.
record Check(Key key, String attribute, AttributeValue value) implements Write {
  @Override
  public TransactWriteItem in(String table) {
    Expression expression = new Expression();
    expression.require(expression.name(attribute) + " > " + expression.value(value));
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(table)
                    .key(key.attributes())
                    .conditionExpression(expression.condition())
                    .expressionAttributeNames(expression.names())
                    .expressionAttributeValues(expression.values()))
        .build();
  }
}
