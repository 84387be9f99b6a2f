package club.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The headers of a request as CloudFront sends it to the API: of the visitor's, those that the
/// origin request policy names; the visitor's address, if it names that too; and the origin's own.
/// What CloudFront adds takes the place of what the visitor sent under its name.
///
/// **Source:** CloudFront Developer Guide, "Control origin requests with a policy", "Add CloudFront
/// request headers", "Add custom headers to origin requests".
///
/// @param viewerHeaders the names in the policy, in small letters
/// @param originHeaders the origin's own, by name
public record OriginRequests(Set<String> viewerHeaders, Map<String, String> originHeaders) {
  private static final String ADDRESS = "cloudfront-viewer-address";

  public OriginRequests {
    viewerHeaders = Set.copyOf(viewerHeaders);
    originHeaders = Map.copyOf(originHeaders);
  }

  /// Names in small letters; a header that comes twice is joined by a comma.
  Map<String, String> headers(HttpExchange request) {
    Map<String, String> headers = new TreeMap<>();
    request
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    headers.put(ADDRESS, text(request.getRemoteAddress()));
    headers.keySet().retainAll(viewerHeaders);
    originHeaders.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    return headers;
  }

  /// An IPv6 address has no brackets.
  private static String text(InetSocketAddress address) {
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /// Without the headers: a secret is among them.
  @Override
  public String toString() {
    return "OriginRequests" + viewerHeaders;
  }
}
