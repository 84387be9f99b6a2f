package club.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The network that a visitor comes from: the first 24 bits of an IPv4 address, the first 56 of an
/// IPv6 address, which is what a provider gives one household (RIPE-690, 4.2). It is personal data:
/// it is never printed, and stored only as [#fingerprint].
public final class Network {
  /// Every visitor whose address is not known.
  public static final Network UNKNOWN = new Network(new byte[0]);

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  private final byte[] prefix;

  private Network(byte[] prefix) {
    this.prefix = prefix;
  }

  /// The network of an address in its textual form (RFC 4291, 2.2), without brackets, port and
  /// zone. An IPv4 address in an IPv6 one counts as the former. No name is looked up.
  public static Optional<Network> of(String address) {
    if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return Optional.of(new Network(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 7)));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /// Identifies the network in the window of time that begins at `from`: HMAC-SHA-256, 64
  /// hexadecimal digits. Without the key nobody can try all networks, and two windows show nothing
  /// in common.
  public String fingerprint(String key, Instant from) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), mac.getAlgorithm()));
      mac.update((from + " ").getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(prefix));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256.", missing);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Network network && Arrays.equals(prefix, network.prefix);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(prefix);
  }

  @Override
  public String toString() {
    return "Network[…]";
  }
}
