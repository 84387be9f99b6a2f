package club.core.entry;

import club.core.WireValue;
import java.util.Optional;

/// The fields of a member's entry, in the order of its form.
public enum EntryField implements WireValue {
  NAME,
  /// Why the name changes: [#SPELLING] or [#RENAMED]; empty where it does not.
  NAME_CHANGE,
  ALIASES,
  SORT_KEY,
  KIND,
  TOWN,
  CONSENT,
  WEBSITE,
  STAGE,
  PROJECT,
  PROJECT_IN_ENGLISH,
  CONTACT_NAME,
  CONTACT_ADDRESS,
  CONTACT_LANGUAGE,
  /// The day on which it left, e.g. `2026-03-31`; empty for a member.
  LEFT_ON;

  /// The value of [#NAME_CHANGE] for a misspelt name.
  public static final String SPELLING = "spelling";

  /// The value of [#NAME_CHANGE] for an organisation that bears another name from today on.
  public static final String RENAMED = "renamed";

  /// The value of [#CONSENT] for a member that agreed.
  public static final String YES = "yes";

  /// The value of [#CONSENT] for a member that did not.
  public static final String NO = "no";

  /// Whether it is of the contact, and not of the organisation.
  public boolean isPersonal() {
    return switch (this) {
      case CONTACT_NAME, CONTACT_ADDRESS, CONTACT_LANGUAGE -> true;
      case NAME,
          NAME_CHANGE,
          ALIASES,
          SORT_KEY,
          KIND,
          TOWN,
          CONSENT,
          WEBSITE,
          STAGE,
          PROJECT,
          PROJECT_IN_ENGLISH,
          LEFT_ON ->
          false;
    };
  }

  /// The field of this wire value.
  public static Optional<EntryField> of(String wire) {
    return WireValue.find(EntryField.class, wire);
  }
}
