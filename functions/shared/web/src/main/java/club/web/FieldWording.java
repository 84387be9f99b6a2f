package club.web;

import club.core.Club;
import club.core.Phrases;
import club.core.request.Field;

/// The wording of a field of the form.
///
/// @param label its name
/// @param hint help before typing; empty where the label suffices
public record FieldWording(String label, String hint) {

  static FieldWording of(Field field, Phrases texts, Club club) {
    return new FieldWording(
        texts.say("field.label." + field.wire(), club.software()),
        texts.say("field.hint." + field.wire(), club.software(), field.max()));
  }
}
