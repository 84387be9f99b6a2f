package club.core.morning;

import java.time.Instant;
import java.util.Optional;

/// Tells to which instants the table can be taken back.
public interface Backups {
  /// The latest such instant; empty where the table's changes are not backed up.
  Optional<Instant> latest();
}
