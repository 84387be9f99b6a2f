package club.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes attribute values.
final class Values {
  /// Always nine digits of a second: the texts sort as the instants do, so that a condition or an
  /// index can compare them. [Instant#toString] omits zeros, and `00Z` sorts after `00.5Z`.
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  private Values() {}

  static AttributeValue of(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue of(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  static AttributeValue of(Instant instant) {
    return of(INSTANT.format(instant));
  }

  static AttributeValue of(LocalDate date) {
    return of(date.toString());
  }

  static AttributeValue of(Item map) {
    return AttributeValue.fromM(map.attributes());
  }

  static AttributeValue ofItems(Stream<Item> maps) {
    return AttributeValue.fromL(maps.map(Values::of).toList());
  }

  /// A set of one text.
  static AttributeValue set(String text) {
    return AttributeValue.fromSs(List.of(text));
  }

  static AttributeValue of(List<String> texts) {
    return AttributeValue.fromL(texts.stream().map(Values::of).toList());
  }
}
