package club.dynamodb;

import club.core.Reference;
import club.core.register.Contact;
import club.core.register.Contacts;
import java.util.Optional;

/// [Contacts] by one read each.
public record DynamoContacts(DynamoTable table) implements Contacts {
  @Override
  public Optional<Contact> find(Reference member) {
    return new Reads(table).get("read a contact", Key.contact(member)).map(ContactItem::read);
  }
}
