package club.core.memory;

import club.core.Reference;
import club.core.register.Contact;
import club.core.register.Contacts;
import java.util.Optional;

/// [Contacts] in memory.
public record InMemoryContacts(InMemoryClub club) implements Contacts {
  @Override
  public Optional<Contact> find(Reference member) {
    synchronized (club) {
      return Optional.ofNullable(club.contacts.get(member));
    }
  }
}
