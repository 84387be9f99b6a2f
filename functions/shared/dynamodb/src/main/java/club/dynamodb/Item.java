package club.dynamodb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An item, or a map within one. Reading throws [UnreadableItem] where an attribute is absent, of
/// another type, or cannot be parsed.
record Item(Map<String, AttributeValue> attributes) {
  Item {
    attributes = Map.copyOf(attributes);
  }

  /// Begins an item.
  static Builder of(Key key) {
    return map().set("pk", Values.of(key.pk())).set("sk", Values.of(key.sk()));
  }

  /// Begins a map within an item.
  static Builder map() {
    return new Builder(new LinkedHashMap<>());
  }

  Key key() {
    return new Key(text("pk"), text("sk"));
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }

  String text(String name) {
    return optional(name, text -> text).orElseThrow(() -> missing(name));
  }

  /// The text, parsed.
  <T> T read(String name, Function<String, T> parse) {
    return optional(name, parse).orElseThrow(() -> missing(name));
  }

  /// As [#read]; empty where the attribute is absent.
  <T> Optional<T> optional(String name, Function<String, T> parse) {
    return Optional.ofNullable(attributes.get(name))
        .map(value -> Optional.ofNullable(value.s()).orElseThrow(() -> wrong(name)))
        .map(text -> parsed(name, text, parse));
  }

  /// The text, parsed as the name of one of several choices.
  <T> T choice(String name, Function<String, Optional<T>> choices) {
    return read(name, choices).orElseThrow(() -> wrong(name));
  }

  long number(String name) {
    AttributeValue value = value(name);
    return parsed(
        name, Optional.ofNullable(value.n()).orElseThrow(() -> wrong(name)), Long::parseLong);
  }

  int integer(String name) {
    return parsed(name, number(name), Math::toIntExact);
  }

  /// Empty where the attribute is absent.
  Optional<Integer> optionalInteger(String name) {
    return has(name) ? Optional.of(integer(name)) : Optional.empty();
  }

  Item map(String name) {
    return optionalMap(name).orElseThrow(() -> missing(name));
  }

  Optional<Item> optionalMap(String name) {
    return Optional.ofNullable(attributes.get(name))
        .map(
            value -> Optional.of(value).filter(AttributeValue::hasM).orElseThrow(() -> wrong(name)))
        .map(value -> new Item(value.m()));
  }

  List<String> texts(String name) {
    return value(name).l().stream()
        .map(value -> Optional.ofNullable(value.s()).orElseThrow(() -> wrong(name)))
        .toList();
  }

  /// The texts of a set; none where the attribute is absent, since a set is never empty.
  Set<String> set(String name) {
    return Optional.ofNullable(attributes.get(name))
        .map(
            value ->
                Optional.of(value).filter(AttributeValue::hasSs).orElseThrow(() -> wrong(name)))
        .map(value -> Set.copyOf(value.ss()))
        .orElse(Set.of());
  }

  List<Item> maps(String name) {
    return value(name).l().stream()
        .map(
            value -> Optional.of(value).filter(AttributeValue::hasM).orElseThrow(() -> wrong(name)))
        .map(value -> new Item(value.m()))
        .toList();
  }

  private AttributeValue value(String name) {
    return Optional.ofNullable(attributes.get(name)).orElseThrow(() -> missing(name));
  }

  private static <S, T> T parsed(String name, S value, Function<S, T> parse) {
    try {
      return parse.apply(value);
    } catch (RuntimeException notParsed) {
      // The cause is dropped: its message may hold the value, which may be personal.
      throw wrong(name);
    }
  }

  private static UnreadableItem missing(String name) {
    return new UnreadableItem(name, "is missing");
  }

  private static UnreadableItem wrong(String name) {
    return new UnreadableItem(name, "has a value of the wrong shape");
  }

  /// Shows the names alone: most values are personal.
  @Override
  public String toString() {
    return "Item" + attributes.keySet();
  }

  /// Builds an item.
  record Builder(Map<String, AttributeValue> attributes) {
    Builder set(String name, AttributeValue value) {
      attributes.put(name, value);
      return this;
    }

    /// Leaves the attribute out where there is no value.
    <T> Builder set(String name, Optional<T> value, Function<T, AttributeValue> write) {
      value.map(write).ifPresent(written -> set(name, written));
      return this;
    }

    Item build() {
      return new Item(attributes);
    }
  }
}
