package club.local.command;

import club.core.EmailAddress;
import java.util.function.Predicate;

/// The mail service's own list of addresses that bounced or complained, to which it drops mails.
///
/// @param holds whether the list holds an address
/// @param forget removes an address, and tells whether the list held it
public record BounceList(Predicate<EmailAddress> holds, Predicate<EmailAddress> forget) {
  /// On one machine there is no such list.
  public static final BounceList NONE = new BounceList(_ -> false, _ -> false);
}
