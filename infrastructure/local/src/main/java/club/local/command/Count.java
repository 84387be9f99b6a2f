package club.local.command;

/// A number of things, in words.
final class Count {
  private Count() {}

  /// As in `1 item`, `2 items`.
  static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
