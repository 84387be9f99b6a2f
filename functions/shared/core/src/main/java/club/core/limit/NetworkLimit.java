package club.core.limit;

import club.core.Network;
import java.time.Duration;
import java.time.Instant;

/// How many forms are taken a minute from one network.
public final class NetworkLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int most;
  private final String key;

  /// The limit.
  ///
  /// @param key a secret, without which the stored hashes show no network
  public NetworkLimit(int most, String key) {
    this.most = most;
    this.key = key;
  }

  /// The quota of this network in the present minute.
  public Quota of(Network network, Instant now) {
    Instant from = Quota.beginning(WINDOW, now);
    return new Quota(Quota.Kind.NETWORK, network.fingerprint(key, from), from, WINDOW, most);
  }

  /// Hides the key.
  @Override
  public String toString() {
    return "NetworkLimit[" + most + "]";
  }
}
