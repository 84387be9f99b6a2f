package club.core.request;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The URL of an organisation's site: absolute, `http` or `https`, with a host, without user
/// information.
public record Website(String url) {
  private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:@]+)(.*)");

  public Website {
    if (!isValid(url)) {
      throw new IllegalArgumentException("not the address of a site");
    }
  }

  /// Parses a typed URL; empty where it is not valid.
  public static Optional<Website> of(String typed) {
    return Optional.of(asciiHost(typed.strip())).filter(Website::isValid).map(Website::new);
  }

  /// Converts an internationalised host to its ASCII form (RFC 5891); leaves the rest unchanged.
  private static String asciiHost(String url) {
    Matcher parts = HOST.matcher(url);
    try {
      return parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : url;
    } catch (IllegalArgumentException | IndexOutOfBoundsException notAHost) {
      return url;
    }
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
