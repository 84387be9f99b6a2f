package club.core.entry;

import club.core.register.RegisterEntry.FieldChange;
import java.util.Optional;

/// One field that is to change, as texts of the form.
///
/// @param before its value when the form was opened; may be empty
public record EntryEdit(EntryField field, String before, String after) {
  /// As the history keeps it: without the values of a contact.
  public FieldChange recorded() {
    return new FieldChange(
        field.wire(),
        field.isPersonal() ? Optional.empty() : Optional.of(new FieldChange.Values(before, after)));
  }

  @Override
  public String toString() {
    return "EntryEdit[" + field + "]";
  }
}
