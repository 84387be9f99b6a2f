package club.core.entry;

/// One field that is to change, as texts of the form.
///
/// @param before its value when the form was opened; may be empty
public record EntryEdit(EntryField field, String before, String after) {
  @Override
  public String toString() {
    return "EntryEdit[" + field + "]";
  }
}
