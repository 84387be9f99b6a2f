package club.core.limit;

import java.time.Duration;
import java.time.Instant;

/// How often something may happen in one window of time.
///
/// @param of whom it is counted for: a hash, since it is a part of a key
/// @param from the beginning of the window
/// @param window how long it is
/// @param most how often
public record Quota(Kind kind, String of, Instant from, Duration window, int most) {
  public Quota {
    if (most < 1) {
      throw new IllegalArgumentException("a limit is 1 or more");
    }
  }

  /// What is counted.
  public enum Kind {
    /// The forms from a visitor's network.
    NETWORK,
    /// The mails about new requests to a reviewer's mailbox.
    MAILBOX
  }

  /// The beginning of the window of this length that `now` lies in. Windows are counted from
  /// 1970-01-01T00:00Z, so that all processes count in the same.
  public static Instant beginning(Duration window, Instant now) {
    long seconds = window.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
  }

  /// The end of the window, when counting begins anew.
  public Instant until() {
    return from.plus(window);
  }
}
