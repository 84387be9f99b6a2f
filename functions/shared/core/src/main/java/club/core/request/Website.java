package club.core.request;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of an organisation's site: absolute, `http` or `https`, with a host, without a user.
public record Website(String url) {
  private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:@]+)(.*)");

  public Website {
    if (!isValid(url)) {
      throw new IllegalArgumentException("not the address of a site");
    }
  }

  /// The address that somebody typed.
  public static Optional<Website> of(String typed) {
    return Optional.of(asciiHost(typed.strip())).filter(Website::isValid).map(Website::new);
  }

  /// A host in other letters, in its ASCII form (RFC 5891); all else as it is.
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
