package club.stack.doctor;

/// A TXT record as the JDK's client writes it: its strings parted by a space, each in quotes where
/// it holds a space or a quote, which a backslash stands before.
final class TextRecord {
  private TextRecord() {}

  /// The strings joined without anything between them, which is how mail reads them.
  static String join(String written) {
    StringBuilder text = new StringBuilder();
    boolean isQuoted = false;
    for (int at = 0; at < written.length(); at++) {
      char each = written.charAt(at);
      if (each == '\\' && at + 1 < written.length()) {
        at++;
        text.append(written.charAt(at));
      } else if (each == '"') {
        isQuoted = !isQuoted;
      } else if (each != ' ' || isQuoted) {
        text.append(each);
      }
    }
    return text.toString();
  }
}
