package club.local.http;

import club.local.template.SiteDefinition;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Stands for CloudFront before the bucket: no cache, but its path rule and its headers.
///
/// **Source:** CloudFront Developer Guide, "Understand response headers policies" and "Allowed HTTP
/// methods"; the path rule is the function that the template declares.
public final class SiteFiles {
  /// Names of the parts of a request that matter to S3.
  private static final List<String> CONDITIONS =
      List.of("If-None-Match", "If-Modified-Since", "Range");

  private static final List<String> PASSED =
      List.of(
          "Content-Type",
          "Cache-Control",
          "Content-Encoding",
          "Content-Language",
          "Content-Disposition",
          "Content-Range",
          "Accept-Ranges",
          "ETag",
          "Last-Modified");

  private final SiteDefinition site;
  private final URI bucket;
  private final HttpClient client;

  public SiteFiles(SiteDefinition site, URI s3, HttpClient client) {
    this.site = site;
    this.bucket = URI.create(s3 + "/" + site.bucket() + "/");
    this.client = client;
  }

  /// Whether the distribution sends this path elsewhere, to the API.
  public boolean isForApi(String path) {
    return site.apiPrefixes().stream().anyMatch(path::startsWith);
  }

  public Reply answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.text(
          403, "text/plain; charset=utf-8", "The files are only read: GET or HEAD.\n");
    }
    Optional<URI> object = object(exchange.getRequestURI().getRawPath());
    if (object.isEmpty()) {
      return withHeaders(missing());
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(object.get()).method(method, BodyPublishers.noBody());
    for (String name : CONDITIONS) {
      Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
          .ifPresent(value -> request.header(name, value));
    }
    try {
      return withHeaders(reply(client.send(request.build(), BodyHandlers.ofByteArray()), method));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /// A path that climbs, in any spelling, names no object.
  private Optional<URI> object(String rawPath) {
    String key = site.folderIndex() && rawPath.endsWith("/") ? rawPath + "index.html" : rawPath;
    String decoded = URI.create("/").resolve(key.replace("//", "/")).getPath();
    boolean climbs =
        Arrays.stream(decoded.split("/", -1))
            .anyMatch(part -> part.equals("..") || part.equals("."));
    if (climbs || key.contains("//") || key.toLowerCase(Locale.ROOT).contains("%2f")) {
      return Optional.empty();
    }
    return Optional.of(bucket.resolve(bucket.getRawPath() + key.substring(1)));
  }

  private static Reply reply(HttpResponse<byte[]> response, String method) {
    if (response.statusCode() == 404) {
      return missing();
    }
    List<Reply.Header> headers = new ArrayList<>();
    for (String name : PASSED) {
      response
          .headers()
          .firstValue(name)
          .ifPresent(value -> headers.add(new Reply.Header(name, value)));
    }
    if (method.equals("HEAD")) {
      response
          .headers()
          .firstValue("Content-Length")
          .ifPresent(value -> headers.add(new Reply.Header("Content-Length", value)));
    }
    return new Reply(response.statusCode(), headers, response.body());
  }

  private static Reply missing() {
    return Reply.text(
        404,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>The"
            + " specified key does not exist.</Message></Error>");
  }

  private Reply withHeaders(Reply reply) {
    Reply complete = reply;
    for (var header : site.headers().entrySet()) {
      complete = complete.with(header.getKey(), header.getValue());
    }
    return complete;
  }
}
