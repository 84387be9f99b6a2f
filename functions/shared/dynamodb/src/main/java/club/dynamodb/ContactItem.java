package club.dynamodb;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.entry.Confirmation;
import club.core.register.Contact;
import java.time.Instant;

/// Whom the club writes to about a member, in a partition that nothing which publishes reads.
final class ContactItem {
  private ContactItem() {}

  /// In the index of what is unfinished, by the instant since when nobody has confirmed the entry.
  static final String UNCONFIRMED = "CONTACT";

  /// How often the contact was asked whether the entry is right; absent for never.
  static final String ASKED = "asked";

  /// Adds or replaces it; it counts as confirmed now.
  static Write change(Reference member, Contact contact, Instant now) {
    Change change =
        Change.of(Key.contact(member))
            .set("address", Values.of(contact.address().value()))
            .set("language", Values.of(contact.language().code()))
            .set("unfinished", Values.of(UNCONFIRMED))
            .set("unfinishedSince", Values.of(now));
    return contact
        .name()
        .map(name -> change.set("name", Values.of(name)))
        .orElseGet(() -> change.remove("name"));
  }

  /// Notes that the contact was asked now.
  static Write asked(Confirmation read, Instant now) {
    return Change.of(Key.contact(read.member()))
        .whereEqual("unfinishedSince", Values.of(read.at()))
        .set("unfinishedSince", Values.of(now))
        .set(ASKED, Values.of(read.asked() + 1));
  }

  static Confirmation confirmation(Item item) {
    return new Confirmation(
        new Reference(item.key().name()),
        item.read("unfinishedSince", Instant::parse),
        item.has(ASKED) ? item.integer(ASKED) : 0);
  }

  static Contact read(Item item) {
    return new Contact(
        item.read("address", EmailAddress::new),
        item.optional("name", text -> text),
        item.choice("language", Language::ofCode));
  }
}
