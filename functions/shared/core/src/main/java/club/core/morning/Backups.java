package club.core.morning;

import java.time.Instant;
import java.util.Optional;

/// Tells to which instants the table can be taken back.
public interface Backups {
  /// The latest such instant; empty where there is none, or the table cannot tell.
  Optional<Instant> latest();
}
