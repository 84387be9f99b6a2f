package club.entry;

import club.core.Language;
import club.core.Phrases;
import club.core.entry.EntryField;
import club.core.entry.EntryWording;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One of the values of a field.
public record EntryChoice(String value, String label, boolean chosen) {
  /// The values of this field, in the order of the form; none for a field with a free text.
  ///
  /// @param chosen the value that stands
  static List<EntryChoice> of(
      EntryField field, String chosen, EntryWording wording, Phrases texts) {
    Language language = texts.language();
    Stream<EntryChoice> choices =
        switch (field) {
          case KIND ->
              Arrays.stream(OrganisationKind.values())
                  .map(kind -> of(kind.wire(), kind.label(language), chosen));
          case STAGE ->
              Arrays.stream(Stage.values())
                  .map(stage -> of(stage.wire(), stage.label(language), chosen));
          case CONTACT_LANGUAGE ->
              Arrays.stream(Language.values())
                  .map(one -> of(one.code(), wording.value(field, one.code()), chosen));
          case CONSENT ->
              Stream.of(EntryField.YES, EntryField.NO)
                  .map(one -> of(one, texts.say("entry.consent." + one), chosen));
          case NAME_CHANGE ->
              Stream.of(EntryField.SPELLING, EntryField.RENAMED)
                  .map(one -> of(one, texts.say("entry.name-change." + one), chosen));
          case NAME,
              ALIASES,
              SORT_KEY,
              TOWN,
              WEBSITE,
              PROJECT,
              PROJECT_IN_ENGLISH,
              CONTACT_NAME,
              CONTACT_ADDRESS,
              LEFT_ON ->
              Stream.of();
        };
    return choices.toList();
  }

  private static EntryChoice of(String value, String label, String chosen) {
    return new EntryChoice(value, label, value.equals(chosen));
  }
}
