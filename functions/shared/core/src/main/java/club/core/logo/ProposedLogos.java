package club.core.logo;

import club.core.Bytes;
import club.core.Reference;
import club.core.register.Logo;
import java.util.Optional;

/// The logos that wait for an answer of staff, which the public cannot read. Reads are strongly
/// consistent.
public interface ProposedLogos {
  /// The tile that is proposed for a member, a PNG; empty where there is none.
  Optional<Bytes> proposed(Reference member);

  /// The number of the mails about a tile: one and the same is mailed once.
  static int number(Bytes tile) {
    return Integer.parseInt(Logo.hash(tile).substring(0, 7), 16);
  }
}
