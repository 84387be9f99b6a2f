package club.local.command;

import club.core.EmailAddress;
import java.util.function.Predicate;

/// The mail service's own list of addresses that bounced or complained: it drops every mail to
/// them.
///
/// @param holds whether an address stands there
/// @param forget takes an address from it, and says whether it stood there
public record BounceList(Predicate<EmailAddress> holds, Predicate<EmailAddress> forget) {
  /// On one machine there is none: the mailbox page stands for the service.
  public static final BounceList NONE = new BounceList(_ -> false, _ -> false);
}
