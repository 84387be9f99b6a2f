package club.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// One conditional write: a new item, a change of one, or a mere check. All conditions must hold.
///
/// Attribute names never stand in an expression themselves, since DynamoDB reserves many words.
final class Write {
  private final Kind kind;
  private final Map<String, AttributeValue> item;
  private final List<String> conditions = new ArrayList<>();
  private final List<String> assignments = new ArrayList<>();
  private final List<String> removals = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  private enum Kind {
    PUT,
    UPDATE,
    CHECK
  }

  private Write(Kind kind, Map<String, AttributeValue> item) {
    this.kind = kind;
    this.item = item;
  }

  /// Puts this item where none lies.
  static Write create(Item item) {
    return new Write(Kind.PUT, item.attributes()).whereAbsent("pk");
  }

  /// Puts this item where none lies, or one whose instant `name` is not after `now`.
  static Write createOver(Item item, String name, AttributeValue now) {
    Write write = new Write(Kind.PUT, item.attributes());
    write.conditions.add(
        "(attribute_not_exists(%s) OR %s <= %s)"
            .formatted(write.alias("pk"), write.alias(name), write.value(now)));
    return write;
  }

  /// Changes an item, or makes it where no condition says that it is there.
  static Write update(Key key) {
    return new Write(Kind.UPDATE, key(key));
  }

  /// Writes nothing.
  static Write check(Key key) {
    return new Write(Kind.CHECK, key(key));
  }

  Write set(String name, AttributeValue value) {
    assignments.add(alias(name) + " = " + value(value));
    return this;
  }

  Write remove(String name) {
    removals.add(alias(name));
    return this;
  }

  Write whereEqual(String name, AttributeValue value) {
    conditions.add(alias(name) + " = " + value(value));
    return this;
  }

  Write whereGreater(String name, AttributeValue value) {
    conditions.add(alias(name) + " > " + value(value));
    return this;
  }

  Write whereAbsent(String name) {
    conditions.add("attribute_not_exists(" + alias(name) + ")");
    return this;
  }

  Write wherePresent(String name) {
    conditions.add("attribute_exists(" + alias(name) + ")");
    return this;
  }

  /// Where the attribute is as it was read: this value, or absent.
  Write whereAsRead(String name, @Nullable AttributeValue read) {
    return read == null ? whereAbsent(name) : whereEqual(name, read);
  }

  /// As a part of a transaction.
  TransactWriteItem in(String table) {
    TransactWriteItem.Builder part = TransactWriteItem.builder();
    return switch (kind) {
      case PUT ->
          part.put(
                  put ->
                      put.tableName(table)
                          .item(item)
                          .conditionExpression(condition())
                          .expressionAttributeNames(names)
                          .expressionAttributeValues(valuesOrNone()))
              .build();
      case UPDATE ->
          part.update(
                  update ->
                      update
                          .tableName(table)
                          .key(item)
                          .updateExpression(change())
                          .conditionExpression(condition())
                          .expressionAttributeNames(names)
                          .expressionAttributeValues(valuesOrNone()))
              .build();
      case CHECK ->
          part.conditionCheck(
                  check ->
                      check
                          .tableName(table)
                          .key(item)
                          .conditionExpression(condition())
                          .expressionAttributeNames(names)
                          .expressionAttributeValues(valuesOrNone()))
              .build();
    };
  }

  /// By itself: only an update.
  UpdateItemRequest alone(String table) {
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(item)
        .updateExpression(change())
        .conditionExpression(condition())
        .expressionAttributeNames(names)
        .expressionAttributeValues(valuesOrNone())
        .build();
  }

  private @Nullable String condition() {
    return conditions.isEmpty() ? null : String.join(" AND ", conditions);
  }

  private String change() {
    String set = assignments.isEmpty() ? "" : "SET " + String.join(", ", assignments);
    return removals.isEmpty() ? set : set + " REMOVE " + String.join(", ", removals);
  }

  /// DynamoDB refuses an empty map.
  private @Nullable Map<String, AttributeValue> valuesOrNone() {
    return values.isEmpty() ? null : values;
  }

  private String alias(String name) {
    names.put("#" + name, name);
    return "#" + name;
  }

  private String value(AttributeValue value) {
    String alias = ":v" + values.size();
    values.put(alias, value);
    return alias;
  }

  private static Map<String, AttributeValue> key(Key key) {
    return Map.of("pk", Values.of(key.pk()), "sk", Values.of(key.sk()));
  }
}
