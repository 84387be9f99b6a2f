package club.local.list;

/// What was read and distinguished from the names.
///
/// @param line from 1
/// @param name the entry that it is about; empty where it is about the file
/// @param text what stood there, or what was done
public record Remark(int line, Kind kind, String name, String text) {
  /// What it is about.
  public enum Kind {
    /// The heading under which the list was read.
    HEADING("read under the heading"),
    /// The columns of a table: which one holds the names, which ones were not read.
    COLUMNS("columns"),
    /// Struck through, so not a name, or not part of one.
    STRUCK_THROUGH("struck through"),
    /// Below another item.
    NESTED("below another item"),
    /// After the dash that follows a name, or a note such as "since 2020".
    AFTER_NAME("after the name"),
    /// A name that goes on in the next line.
    CONTINUED("goes on in the next line"),
    /// The same name once more.
    TWICE("listed twice"),
    /// A link that is not the website.
    LINK("a link that is not the website"),
    /// A picture, a comment or HTML beside a name.
    MARKUP("markup"),
    /// How the file's date was chosen.
    DATE("date"),
    /// How the file's bytes were read.
    ENCODING("encoding");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// How a report says it.
    public String label() {
      return label;
    }
  }

  @Override
  public String toString() {
    return "line %d, %s: %s%s"
        .formatted(
            line, kind.label(), name.isEmpty() || name.equals(text) ? "" : name + ": ", text);
  }
}
