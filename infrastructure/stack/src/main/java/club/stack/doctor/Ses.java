package club.stack.doctor;

import java.util.Optional;
import java.util.Set;

/// What SES knows of the account and of its senders, in one region. Every method throws a
/// [club.stack.StackProblem] when SES does not answer it.
interface Ses {
  /// How the account stands.
  ///
  /// @param isInProduction false: the account is in the sandbox
  /// @param isSending false: SES sends nothing
  /// @param enforcement `HEALTHY`, `PROBATION` or `SHUTDOWN`
  record Account(boolean isInProduction, boolean isSending, String enforcement) {}

  Account account();

  /// An address or a domain; empty when the account has none of that name.
  Optional<Identity> identity(String name);

  /// The addresses and domains that are verified.
  Set<String> verified();
}
