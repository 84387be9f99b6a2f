package club.core.site;

import club.core.Bytes;
import club.core.register.Register;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version of the list that a page shows, and its number of members. It is part of the page's
/// bytes: it can be read back from the page, and an undone change never restores an old ETag.
public record Mark(long version, int members) {
  /// The mark of a file that shows no list.
  public static final Mark NONE = new Mark(-1, 0);

  private static final Pattern SHAPE =
      Pattern.compile(
          "<meta name=\"club-list\" content=\"version=(\\d{1,18}), members=(\\d{1,9})\">");

  /// The mark of today's list.
  public static Mark of(Register register) {
    return new Mark(register.version(), register.present().size());
  }

  /// The value of the page's `<meta name="club-list">`.
  public String content() {
    return "version=" + version + ", members=" + members;
  }

  /// The mark in these bytes; [#NONE] where there is none.
  public static Mark in(Bytes bytes) {
    Matcher matcher = SHAPE.matcher(bytes.text());
    return matcher.find()
        ? new Mark(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : NONE;
  }
}
