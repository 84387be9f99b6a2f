package club.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// A change of some attributes of an item. Creates the item unless a condition requires its
/// existence.
final class Change implements Write {
  private final Key key;
  private final Expression expression = new Expression();
  private final List<String> assignments = new ArrayList<>();
  private final List<String> removals = new ArrayList<>();
  private final List<String> additions = new ArrayList<>();

  private Change(Key key) {
    this.key = key;
  }

  static Change of(Key key) {
    return new Change(key);
  }

  Change set(String name, AttributeValue value) {
    assignments.add(expression.name(name) + " = " + expression.value(value));
    return this;
  }

  Change remove(String name) {
    removals.add(expression.name(name));
    return this;
  }

  /// Adds to a number; an absent one counts as 0.
  Change add(String name, long number) {
    additions.add(expression.name(name) + " " + expression.value(Values.of(number)));
    return this;
  }

  /// Adds these texts to a set; a text that is in it already changes nothing.
  Change add(String name, AttributeValue set) {
    additions.add(expression.name(name) + " " + expression.value(set));
    return this;
  }

  /// Requires that the attribute is one of these texts.
  Change whereOneOf(String name, List<String> texts) {
    String values =
        texts.stream()
            .map(text -> expression.value(Values.of(text)))
            .collect(Collectors.joining(", "));
    expression.require(expression.name(name) + " IN (" + values + ")");
    return this;
  }

  /// Requires that a set lacks this text, or is absent.
  Change whereLacking(String name, String text) {
    expression.require(
        "NOT contains(" + expression.name(name) + ", " + expression.value(Values.of(text)) + ")");
    return this;
  }

  Change whereEqual(String name, AttributeValue value) {
    expression.require(expression.name(name) + " = " + expression.value(value));
    return this;
  }

  Change wherePresent(String name) {
    expression.require("attribute_exists(" + expression.name(name) + ")");
    return this;
  }

  /// Requires that the attribute is as it was read: this value, or absent for null.
  Change whereAsRead(String name, @Nullable AttributeValue read) {
    if (read != null) {
      return whereEqual(name, read);
    }
    expression.require("attribute_not_exists(" + expression.name(name) + ")");
    return this;
  }

  /// Requires that the attribute is present and greater than this value.
  Change whereGreater(String name, AttributeValue value) {
    expression.require(expression.name(name) + " > " + expression.value(value));
    return this;
  }

  /// Requires that the attribute is present and at most this value.
  Change whereAtMost(String name, AttributeValue value) {
    expression.require(expression.name(name) + " <= " + expression.value(value));
    return this;
  }

  /// Requires that the attribute is present and less than this value.
  Change whereLess(String name, AttributeValue value) {
    expression.require(expression.name(name) + " < " + expression.value(value));
    return this;
  }

  /// Requires that the attribute is absent or greater than this value.
  Change whereAbsentOrGreater(String name, AttributeValue value) {
    return whereAbsentOr(name, ">", value);
  }

  /// Requires that the attribute is absent or less than this value.
  Change whereAbsentOrLess(String name, AttributeValue value) {
    return whereAbsentOr(name, "<", value);
  }

  @Override
  public TransactWriteItem in(String table) {
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(key.attributes())
                    .updateExpression(text())
                    .conditionExpression(expression.condition())
                    .expressionAttributeNames(expression.names())
                    .expressionAttributeValues(expression.values()))
        .build();
  }

  /// The call that makes this change outside a transaction.
  UpdateItemRequest alone(String table) {
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(key.attributes())
        .updateExpression(text())
        .conditionExpression(expression.condition())
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .build();
  }

  private Change whereAbsentOr(String name, String comparison, AttributeValue value) {
    String alias = expression.name(name);
    expression.require(
        "(attribute_not_exists(%s) OR %s %s %s)"
            .formatted(alias, alias, comparison, expression.value(value)));
    return this;
  }

  private String text() {
    return Stream.of(
            clause("SET", assignments), clause("REMOVE", removals), clause("ADD", additions))
        .filter(clause -> !clause.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String clause(String word, List<String> parts) {
    return parts.isEmpty() ? "" : word + " " + String.join(", ", parts);
  }
}
