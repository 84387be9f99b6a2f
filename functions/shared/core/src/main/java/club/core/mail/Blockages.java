package club.core.mail;

import club.core.EmailAddress;
import java.util.Optional;

/// Tells which addresses are blocked. Reads are strongly consistent; case does not count.
public interface Blockages {
  /// Why this address is blocked; empty where it is not.
  Optional<Blockage> find(EmailAddress address);
}
