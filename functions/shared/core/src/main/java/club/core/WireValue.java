package club.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A constant that appears outside the code: in forms, JSON, the table, headers. Its value there is
/// its name in lower case with `-` between words, such as `local-authority`.
public interface WireValue {
  /// The constant's name.
  String name();

  /// The value outside the code.
  default String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant of this type with this wire value; empty where there is none.
  static <E extends Enum<E> & WireValue> Optional<E> find(Class<E> type, String wire) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.wire().equals(wire))
        .findFirst();
  }
}
