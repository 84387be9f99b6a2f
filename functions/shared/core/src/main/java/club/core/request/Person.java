package club.core.request;

import club.core.EmailAddress;
import java.util.Optional;

/// Who asks in the organisation's name. Personal data: seen by staff, in the mail and after the
/// code.
public record Person(
    String firstName, String lastName, String role, EmailAddress email, Optional<String> phone) {
  @Override
  public String toString() {
    return "Person[…]";
  }
}
