package club.core.mail;

import club.core.EmailAddress;
import java.util.Optional;

/// Finds blocked addresses. Reads are strongly consistent; case is ignored.
public interface Blockages {
  /// Why this address is blocked; empty where it is not.
  Optional<Blockage> find(EmailAddress address);
}
