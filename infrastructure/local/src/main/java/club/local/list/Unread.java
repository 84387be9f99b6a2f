package club.local.list;

/// Lines, or a part of one, that were not read.
///
/// @param firstLine from 1
/// @param lastLine the last of the lines, inclusive
/// @param text the beginning of what stands there, printable
/// @param reason why it was not read
public record Unread(int firstLine, int lastLine, String text, String reason) {
  private static final int SHOWN = 60;

  public Unread {
    text = shown(text);
  }

  /// The beginning of a text, with `\ufffd` for what a terminal cannot show.
  static String shown(String text) {
    String plain = text.strip().replaceAll("\\p{C}", "\ufffd");
    return plain.codePointCount(0, plain.length()) <= SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
  }

  @Override
  public String toString() {
    String lines =
        firstLine == lastLine ? "line " + firstLine : "lines " + firstLine + "–" + lastLine;
    return "%s, %s: %s".formatted(lines, reason, text);
  }
}
