package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a form, as `application/x-www-form-urlencoded` carries them. Of a name that comes
/// twice the last counts.
///
/// **Source:** WHATWG URL Standard, section 5.
public record Form(Map<String, String> fields) {
  public Form {
    fields = Map.copyOf(fields);
  }

  /// The fields in a body.
  ///
  /// @throws IllegalArgumentException on a broken escape
  public static Form of(byte[] body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : new String(body, UTF_8).split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (!pair.isEmpty()) {
        fields.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
      }
    }
    return new Form(fields);
  }

  /// What the field holds, unless it is empty or not there.
  public Optional<String> value(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }

  /// What the field holds.
  ///
  /// @throws IllegalArgumentException when it is empty or not there
  public String required(String name) {
    return value(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  /// The members of a list: `prefix1`, `prefix2` … until one is not there.
  public List<String> members(String prefix) {
    List<String> members = new ArrayList<>();
    for (int i = 1; fields.containsKey(prefix + i); i++) {
      members.add(fields.get(prefix + i));
    }
    return members;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
