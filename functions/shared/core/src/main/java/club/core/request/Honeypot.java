package club.core.request;

import java.util.List;
import java.util.Map;

/// A field that no person sees, and that programs fill in which fill in every field.
public final class Honeypot {
  /// Its name in the form and in JSON: tempting to a program, and none that a browser completes.
  public static final String NAME = "subject";

  private Honeypot() {}

  /// Whether it was filled in.
  static boolean isFilledIn(Map<String, List<String>> values) {
    return values.getOrDefault(NAME, List.of()).stream().anyMatch(value -> !value.isBlank());
  }
}
