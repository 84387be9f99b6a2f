package club.core.request;

import club.core.EmailAddress;
import java.util.Optional;

/// The person who asks on the organisation's behalf. Personal data: only staff see it, in their
/// mails.
public record Person(
    String firstName, String lastName, String role, EmailAddress email, Optional<Phone> phone) {
  /// First and last name.
  public String fullName() {
    return firstName + " " + lastName;
  }

  @Override
  public String toString() {
    return "Person[…]";
  }
}
