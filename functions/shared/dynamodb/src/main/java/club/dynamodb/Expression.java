package club.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The conditions of a write, all of which must hold, and the names and values that they stand for.
///
/// Expressions hold placeholders instead of attribute names, since DynamoDB reserves many words.
final class Expression {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /// Adds a condition in DynamoDB's syntax.
  void require(String condition) {
    conditions.add(condition);
  }

  /// The placeholder of an attribute's name.
  String name(String attribute) {
    names.put("#" + attribute, attribute);
    return "#" + attribute;
  }

  /// The placeholder of a value.
  String value(AttributeValue value) {
    String alias = ":v" + values.size();
    values.put(alias, value);
    return alias;
  }

  Map<String, String> names() {
    return names;
  }

  /// Null instead of an empty map, which DynamoDB refuses.
  @Nullable Map<String, AttributeValue> values() {
    return values.isEmpty() ? null : values;
  }

  @Nullable String condition() {
    return conditions.isEmpty() ? null : String.join(" AND ", conditions);
  }
}
