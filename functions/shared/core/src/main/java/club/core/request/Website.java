package club.core.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// The address of an organisation's site: absolute, `http` or `https`, with a host, without a user.
public record Website(String url) {
  public Website {
    if (!isValid(url)) {
      throw new IllegalArgumentException("not the address of a site");
    }
  }

  /// The address that somebody typed.
  public static Optional<Website> of(String typed) {
    return Optional.of(typed.strip()).filter(Website::isValid).map(Website::new);
  }

  private static boolean isValid(String url) {
    try {
      URI uri = new URI(url).parseServerAuthority();
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException notAUrl) {
      return false;
    }
  }
}
