package club.core.register;

import club.core.EmailAddress;
import club.core.Language;
import java.util.Optional;

/// Whom the club writes to about a member. Personal data: it stands in a row of its own, which
/// nothing that publishes reads.
///
/// @param name the person's name
public record Contact(EmailAddress address, Optional<String> name, Language language) {
  @Override
  public String toString() {
    return "Contact[…]";
  }
}
