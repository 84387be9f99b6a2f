package club.core.register;

import club.core.Reference;
import java.util.Optional;

/// Finds members' contacts. Reads are strongly consistent.
public interface Contacts {
  /// The contact on record; empty where there is none.
  Optional<Contact> find(Reference member);
}
