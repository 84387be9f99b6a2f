package club.dynamodb;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.register.Contact;

/// Whom the club writes to about a member, in a partition that nothing which publishes reads.
final class ContactItem {
  private ContactItem() {}

  /// Adds or replaces it.
  static Write change(Reference member, Contact contact) {
    Change change =
        Change.of(Key.contact(member))
            .set("address", Values.of(contact.address().value()))
            .set("language", Values.of(contact.language().code()));
    return contact
        .name()
        .map(name -> change.set("name", Values.of(name)))
        .orElseGet(() -> change.remove("name"));
  }

  static Contact read(Item item) {
    return new Contact(
        item.read("address", EmailAddress::new),
        item.optional("name", text -> text),
        item.choice("language", Language::ofCode));
  }
}
