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

/// Stands for CloudFront in front of the bucket: path rule and headers, but no cache.
///
/// **Source:** CloudFront Developer Guide, "Understand response headers policies" and "Allowed HTTP
/// methods"; the path rule is the function that the template declares.
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

  /// Whether the distribution sends this path elsewhere, to the API.
  public boolean isForApi(String path) {
    return site.apiPrefixes().stream().anyMatch(path::startsWith);
  }

  public Reply answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.text(403, "text/plain; charset=utf-8", "Files take GET and HEAD only.\n");
    }
    Optional<String> key = key(exchange.getRequestURI().getRawPath());
    Reply reply = key.isPresent() ? read(key.get(), exchange) : missing();
    for (Map.Entry<String, String> header : site.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  /// A path that climbs, in any spelling, names no object.
  private Optional<String> key(String rawPath) {
    String key = site.folderIndex() && rawPath.endsWith("/") ? rawPath + "index.html" : rawPath;
    String decoded = URI.create("/").resolve(key.replace("//", "/")).getPath();
    boolean climbs =
        Arrays.stream(decoded.split("/", -1))
            .anyMatch(part -> part.equals("..") || part.equals("."));
    return climbs || key.contains("//") || key.toLowerCase(Locale.ROOT).contains("%2f")
        ? Optional.empty()
        : Optional.of(key);
  }

  private Reply read(String key, HttpExchange exchange) throws IOException {
    Map<String, List<String>> conditions = new HashMap<>(exchange.getRequestHeaders());
    conditions.keySet().retainAll(CONDITIONS);
    Reply reply = bucket.send("GET", key, conditions, new byte[0]);
    return reply.status() == 404
        ? missing()
        : new Reply(
            reply.status(),
            reply.headers().stream()
                .filter(header -> PASSED.contains(header.name().toLowerCase(Locale.ROOT)))
                .toList(),
            reply.body());
  }

  private static Reply missing() {
    return Reply.text(
        404,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>The"
            + " specified key does not exist.</Message></Error>");
  }
}
