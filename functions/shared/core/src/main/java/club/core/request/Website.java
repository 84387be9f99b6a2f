package club.core.request;

import club.core.Fault;
import club.core.PlainText;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The URL of an organisation's site: absolute, `http` or `https`, with a host on the internet,
/// without user information.
public record Website(String url) {
  private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:@]+)(.*)");

  private static final String LABEL =
      "(?iu)^\\s*(adresse\\s+)?(du\\s+)?(site(\\s+(internet|web))?|web(\\s?site)?|internet|url)"
          + "(\\s+address)?\\s*:(?![0-9])\\s*";

  /// `name:` is a scheme, `host:8080` is not.
  private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:(?![0-9])");

  /// A host on the internet: at least two labels, the last of them not a number (RFC 3696, 2).
  private static final Pattern PUBLIC =
      Pattern.compile("([^.]+\\.)+(?!(localhost|local|internal)$)(?i)[a-z][a-z0-9-]*[a-z0-9]");

  public Website {
    if (!isValid(url)) {
      throw new IllegalArgumentException("not the address of a site");
    }
  }

  /// Parses a typed URL; empty where it is not valid. Without a scheme it is `https`. A label
  /// before it, such as `Site internet :`, does not count.
  public static Optional<Website> of(String typed) {
    return Optional.of(bare(typed)).filter(Website::isValid).map(Website::new);
  }

  /// What is wrong with a text that is not the address of a site.
  public static Fault fault(String typed) {
    String url = bare(typed);
    if (url.contains(" ")) {
      return Fault.WEBSITE_SPACE;
    }
    if (!url.matches("(?i)https?:.*")) {
      return Fault.WEBSITE_SCHEME;
    }
    try {
      URI uri = new URI(url);
      String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
      return authority.contains("@")
          ? Fault.WEBSITE_USER
          : authority.isEmpty() ? Fault.WEBSITE_SHAPE : Fault.WEBSITE_HOST;
    } catch (URISyntaxException notAUrl) {
      return Fault.WEBSITE_SHAPE;
    }
  }

  private static String bare(String typed) {
    String url =
        Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFC)
            .replaceFirst(LABEL, "")
            .replaceFirst("^[\\s<(\"«“]+", "");
    String end = url.contains("(") ? "" : ")";
    url = url.replaceFirst("[\\s>\"»”.,;" + end + "]+$", "");
    return asciiHost(url.isEmpty() || SCHEME.matcher(url).find() ? url : "https://" + url);
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
          && PUBLIC.matcher(Optional.ofNullable(uri.getHost()).orElse("")).matches()
          && uri.getUserInfo() == null;
    } catch (URISyntaxException notAUrl) {
      return false;
    }
  }
}
