package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.template.PseudoParameters;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A request as the JSON event that API Gateway would make of it, payload format 2.0.
///
/// **Source:** API Gateway Developer Guide, "Create AWS Lambda proxy integrations for HTTP APIs in
/// API Gateway", "Payload format version"; "Work with binary media types for HTTP APIs" for which
/// bodies are text.
final class HttpEvent {
  /// The API's own host: CloudFront does not pass the visitor's on.
  private static final String DOMAIN =
      "api.execute-api." + PseudoParameters.REGION + ".amazonaws.com";

  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/(json|javascript|xml|[^;]+\\+json|[^;]+\\+xml)");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private HttpEvent() {}

  static String of(
      HttpExchange request,
      Map<String, String> originHeaders,
      byte[] body,
      Route.Match match,
      Instant now) {
    ObjectNode event = Json.object();
    String query = request.getRequestURI().getRawQuery();
    event
        .put("version", "2.0")
        .put("routeKey", match.routeKey())
        .put("rawPath", request.getRequestURI().getRawPath())
        .put("rawQueryString", query == null ? "" : query);
    addHeaders(event, request, originHeaders);
    addParameters(event.putObject("queryStringParameters"), query);
    addContext(event.putObject("requestContext"), request, match, now);
    match.parameters().forEach(event.withObject("/pathParameters")::put);
    addBody(event, body, request.getRequestHeaders().getFirst("Content-Type"));
    if (event.path("queryStringParameters").isEmpty()) {
      event.remove("queryStringParameters");
    }
    return Json.print(event);
  }

  /// Names in small letters; a header that comes twice is joined by a comma; cookies stand apart.
  /// What the distribution adds takes the place of what the visitor sent under its name (CloudFront
  /// Developer Guide, "Add custom headers to origin requests").
  private static void addHeaders(
      ObjectNode event, HttpExchange request, Map<String, String> originHeaders) {
    ObjectNode headers = Json.object();
    request
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              String small = name.toLowerCase(Locale.ROOT);
              if (small.equals("cookie")) {
                values.stream()
                    .flatMap(value -> Pattern.compile("; *").splitAsStream(value))
                    .forEach(event.withArray("/cookies")::add);
              } else {
                headers.put(small, String.join(",", values));
              }
            });
    originHeaders.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    headers.put("host", DOMAIN);
    headers.put("x-forwarded-for", request.getRemoteAddress().getAddress().getHostAddress());
    headers.put("x-forwarded-port", "443");
    headers.put("x-forwarded-proto", "https");
    event.set("headers", headers);
  }

  /// Decoded; a name that comes twice is joined by a comma.
  private static void addParameters(ObjectNode parameters, @Nullable String query) {
    Map<String, String> joined = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        List<String> parts = List.of(pair.split("=", 2));
        joined.merge(
            decoded(parts.getFirst()),
            parts.size() == 2 ? decoded(parts.get(1)) : "",
            (first, next) -> first + "," + next);
      }
    }
    joined.forEach(parameters::put);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static void addContext(
      ObjectNode context, HttpExchange request, Route.Match match, Instant now) {
    String agent = request.getRequestHeaders().getFirst("User-Agent");
    context
        .put("accountId", PseudoParameters.ACCOUNT)
        .put("apiId", "api")
        .put("domainName", DOMAIN)
        .put("domainPrefix", "api")
        .put("requestId", UUID.randomUUID().toString())
        .put("routeKey", match.routeKey())
        .put("stage", "$default")
        .put("time", TIME.format(now))
        .put("timeEpoch", now.toEpochMilli());
    context
        .putObject("http")
        .put("method", request.getRequestMethod())
        .put("path", request.getRequestURI().getRawPath())
        .put("protocol", request.getProtocol())
        .put("sourceIp", request.getRemoteAddress().getAddress().getHostAddress())
        .put("userAgent", agent == null ? "" : agent);
  }

  private static void addBody(ObjectNode event, byte[] body, @Nullable String contentType) {
    boolean isText =
        contentType != null
            && TEXT.matcher(contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip())
                .matches();
    if (body.length > 0) {
      event.put(
          "body", isText ? new String(body, UTF_8) : Base64.getEncoder().encodeToString(body));
    }
    event.put("isBase64Encoded", body.length > 0 && !isText);
  }
}
