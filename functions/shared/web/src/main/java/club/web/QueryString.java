package club.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decodes `application/x-www-form-urlencoded` (WHATWG URL, 5.1), in strict UTF-8.
final class QueryString {
  private QueryString() {}

  /// All values by name, in order; empty where an escape is incomplete or the bytes are not UTF-8.
  static Optional<Map<String, List<String>>> decode(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      Optional<String> name = text(equals < 0 ? pair : pair.substring(0, equals));
      Optional<String> value = text(equals < 0 ? "" : pair.substring(equals + 1));
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      if (!pair.isEmpty()) {
        values.computeIfAbsent(name.get(), first -> new ArrayList<>()).add(value.get());
      }
    }
    return Optional.of(values);
  }

  /// The first value of each name in a URL's query; none where it is malformed.
  static Map<String, String> firstValues(String query) {
    Map<String, String> first = new HashMap<>();
    decode(query).orElse(Map.of()).forEach((name, values) -> first.put(name, values.getFirst()));
    return first;
  }

  private static Optional<String> text(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '+') {
        bytes.write(' ');
      } else if (raw[i] == '%') {
        int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
        int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(raw[i]);
      }
    }
    return utf8(bytes.toByteArray());
  }

  /// Decodes UTF-8; empty where the bytes are not UTF-8.
  static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
