package club.core.entry;

import club.core.EmailAddress;
import club.core.Language;
import club.core.PlainText;
import club.core.WireValue;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Until;
import club.core.request.Website;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A member's entry as the texts of its form.
///
/// @param values each field's text; empty for no value
public record EntrySheet(Map<EntryField, String> values) {
  public EntrySheet {
    Map<EntryField, String> all = new EnumMap<>(EntryField.class);
    for (EntryField field : EntryField.values()) {
      all.put(field, values.getOrDefault(field, ""));
    }
    values = Collections.unmodifiableMap(all);
  }

  /// The entry as it stands.
  public static EntrySheet of(Member member, Optional<Contact> contact) {
    Map<EntryField, String> values = new EnumMap<>(EntryField.class);
    Profile profile = member.profile();
    values.put(EntryField.NAME, member.name());
    values.put(EntryField.ALIASES, String.join("\n", member.aliases()));
    values.put(EntryField.SORT_KEY, profile.sortKey().orElse(""));
    values.put(EntryField.KIND, wire(profile.kind()));
    values.put(EntryField.TOWN, profile.town().orElse(""));
    values.put(EntryField.CONSENT, profile.consent() ? EntryField.YES : EntryField.NO);
    values.put(EntryField.WEBSITE, profile.website().map(Website::url).orElse(""));
    values.put(EntryField.STAGE, wire(profile.stage()));
    values.put(EntryField.PROJECT, profile.project().map(ProjectSentence::french).orElse(""));
    values.put(
        EntryField.PROJECT_IN_ENGLISH,
        profile.project().flatMap(ProjectSentence::english).orElse(""));
    values.put(EntryField.CONTACT_NAME, contact.flatMap(Contact::name).orElse(""));
    values.put(
        EntryField.CONTACT_ADDRESS,
        contact.map(Contact::address).map(EmailAddress::value).orElse(""));
    values.put(
        EntryField.CONTACT_LANGUAGE, contact.map(Contact::language).map(Language::code).orElse(""));
    values.put(
        EntryField.LEFT_ON,
        member.lastStay().until().map(Until::date).map(Object::toString).orElse(""));
    return new EntrySheet(values);
  }

  /// What was typed, cleaned. A field that was not sent keeps this sheet's value.
  ///
  /// @param typed the text of a field, by its wire value
  public EntrySheet typed(Function<String, Optional<String>> typed) {
    Map<EntryField, String> next = new EnumMap<>(values);
    for (EntryField field : EntryField.values()) {
      typed.apply(field.wire()).ifPresent(text -> next.put(field, cleaned(field, text)));
    }
    return new EntrySheet(next);
  }

  /// This sheet with these edits.
  public EntrySheet with(List<EntryEdit> edits) {
    Map<EntryField, String> next = new EnumMap<>(values);
    edits.forEach(edit -> next.put(edit.field(), edit.after()));
    return new EntrySheet(next);
  }

  /// How another sheet differs from this one, in the order of the form.
  public List<EntryEdit> edits(EntrySheet other) {
    return Arrays.stream(EntryField.values())
        .filter(field -> !value(field).equals(other.value(field)))
        .map(field -> new EntryEdit(field, value(field), other.value(field)))
        .toList();
  }

  /// The text of a field; may be empty.
  public String value(EntryField field) {
    return values.getOrDefault(field, "");
  }

  private static String cleaned(EntryField field, String typed) {
    return switch (field) {
      case ALIASES -> PlainText.lines(typed).replaceAll("\n+", "\n");
      case WEBSITE -> Website.of(typed).map(Website::url).orElseGet(() -> PlainText.line(typed));
      case CONTACT_ADDRESS ->
          EmailAddress.of(typed).map(EmailAddress::value).orElseGet(() -> PlainText.line(typed));
      case NAME,
          NAME_CHANGE,
          SORT_KEY,
          KIND,
          TOWN,
          CONSENT,
          STAGE,
          PROJECT,
          PROJECT_IN_ENGLISH,
          CONTACT_NAME,
          CONTACT_LANGUAGE,
          LEFT_ON ->
          PlainText.line(typed);
    };
  }

  private static String wire(Optional<? extends WireValue> value) {
    return value.map(WireValue::wire).orElse("");
  }

  /// Shows no value: a contact is a person.
  @Override
  public String toString() {
    return "EntrySheet[…]";
  }
}
