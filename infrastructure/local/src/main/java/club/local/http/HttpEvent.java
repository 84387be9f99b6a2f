package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.template.PseudoParameters;
import com.sun.net.httpserver.HttpExchange;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// A request as the JSON event that API Gateway would make of it, payload format 2.0. What the
/// functions do not read is left out: cookies, the query taken apart, where it comes from, most of
/// the context.
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

  private HttpEvent() {}

  /// @param parameters the path's, decoded
  static String of(
      HttpExchange request, OriginRequests requests, byte[] body, Map<String, String> parameters) {
    ObjectNode event = Json.object();
    event
        .put("version", "2.0")
        .put("rawPath", request.getRequestURI().getRawPath())
        .put(
            "rawQueryString",
            Objects.requireNonNullElse(request.getRequestURI().getRawQuery(), ""));
    ObjectNode headers = event.putObject("headers");
    requests.headers(request).forEach(headers::put);
    headers.put("host", DOMAIN);
    parameters.forEach(event.putObject("pathParameters")::put);
    event.putObject("requestContext").putObject("http").put("method", request.getRequestMethod());
    addBody(
        event,
        body,
        Objects.requireNonNullElse(request.getRequestHeaders().getFirst("Content-Type"), ""));
    return Json.print(event);
  }

  private static void addBody(ObjectNode event, byte[] body, String contentType) {
    boolean isText =
        TEXT.matcher(contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip()).matches();
    if (body.length > 0) {
      event.put(
          "body", isText ? new String(body, UTF_8) : Base64.getEncoder().encodeToString(body));
    }
    event.put("isBase64Encoded", body.length > 0 && !isText);
  }
}
