package club.local.http;

import club.local.template.SiteDefinition;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands for the bucket behind the distribution, and for the function that the distribution calls
/// with a path.
///
/// **Source:** CloudFront Developer Guide, "Allowed HTTP methods"; S3 API Reference, "GetObject": a
/// missing object is 403 for a caller without `s3:ListBucket`.
public final class SiteFiles {
  /// The request headers that matter to S3, spelled as the JDK's server spells them.
  private static final Set<String> CONDITIONS = Set.of("If-none-match");

  private static final Set<String> PASSED =
      Set.of("content-type", "cache-control", "etag", "last-modified");

  private final SiteDefinition site;
  private final Upstream bucket;

  public SiteFiles(SiteDefinition site, URI s3, HttpClient client) {
    this.site = site;
    this.bucket = new Upstream(URI.create(s3 + "/" + site.bucket()), client);
  }

  public Reply answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getRawPath();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.text(403, "text/plain; charset=utf-8", "Files take GET and HEAD only.\n");
    }
    if (site.paths().redirects(path)) {
      return redirect(path + "/", exchange.getRequestURI().getRawQuery());
    }
    Map<String, List<String>> conditions = new HashMap<>(exchange.getRequestHeaders());
    conditions.keySet().retainAll(CONDITIONS);
    return read(path, conditions);
  }

  private static Reply redirect(String path, @Nullable String query) {
    String location = query == null || query.isEmpty() ? path : path + "?" + query;
    return new Reply(301, List.of(new Reply.Header("Location", location)), new byte[0]);
  }

  /// The file at a path, or 403.
  ///
  /// @param conditions the request headers that matter to S3
  Reply read(String path, Map<String, List<String>> conditions) throws IOException {
    Optional<String> key = key(path);
    Reply reply =
        key.isPresent() ? bucket.send("GET", key.get(), conditions, new byte[0]) : missing();
    return reply.status() == 404
        ? missing()
        : new Reply(
            reply.status(),
            reply.headers().stream()
                .filter(header -> PASSED.contains(header.name().toLowerCase(Locale.ROOT)))
                .toList(),
            reply.body());
  }

  /// A path that climbs, in any spelling, names no object. One that the bucket's policy denies to
  /// the distribution is answered as a missing one.
  private Optional<String> key(String rawPath) {
    String key = site.paths().file(rawPath);
    String decoded = URI.create("/").resolve(key.replace("//", "/")).getPath();
    boolean climbs =
        Arrays.stream(decoded.split("/", -1))
            .anyMatch(part -> part.equals("..") || part.equals("."));
    boolean isHidden = site.hidden().stream().anyMatch(decoded.substring(1)::startsWith);
    return climbs || isHidden || key.contains("//") || key.toLowerCase(Locale.ROOT).contains("%2f")
        ? Optional.empty()
        : Optional.of(key);
  }

  private static Reply missing() {
    return Reply.text(
        403,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Access"
            + " Denied</Message></Error>");
  }
}
