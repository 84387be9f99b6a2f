package club.core.entry;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.Texts;
import club.core.register.RegisterEntry;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// The fields of an entry and their values, as people read them.
public final class EntryWording {
  private static final Texts TEXTS = Texts.beside(EntryWording.class);

  private final Phrases texts;
  private final Dates dates;

  private EntryWording(Phrases texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /// The wording in this language, with the dates of this club.
  public static EntryWording of(Club club, Language language) {
    return new EntryWording(TEXTS.in(language), Dates.of(club, language));
  }

  /// The field's name.
  public String label(EntryField field) {
    return texts.say("field." + field.wire());
  }

  /// A value of the field; `–` for none.
  public String value(EntryField field, String value) {
    if (value.isEmpty()) {
      return texts.say("value.none");
    }
    Language language = texts.language();
    return switch (field) {
      case NAME_CHANGE, CONSENT -> texts.say("value." + field.wire() + "." + value);
      case KIND -> OrganisationKind.of(value).map(kind -> kind.label(language)).orElse(value);
      case STAGE -> Stage.of(value).map(stage -> stage.label(language)).orElse(value);
      case CONTACT_LANGUAGE -> texts.say("value.language." + value);
      case ALIASES -> value.replace("\n", ", ");
      case LEFT_ON -> day(value);
      case NAME,
          SORT_KEY,
          TOWN,
          WEBSITE,
          PROJECT,
          PROJECT_IN_ENGLISH,
          CONTACT_NAME,
          CONTACT_ADDRESS ->
          value;
    };
  }

  /// What happened to an entry, e.g. `Nom changé`.
  public String what(RegisterEntry.What what) {
    return texts.say("what." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String day(String value) {
    try {
      return dates.day(LocalDate.parse(value));
    } catch (DateTimeParseException typed) {
      return value;
    }
  }
}
