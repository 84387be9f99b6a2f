package club.local.http;

import club.local.access.Act;
import club.local.fault.Faults.Kind;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the front before S3Proxy knows of it.
///
/// **Source:** S3 API Reference, "Actions" and "Error responses"; S3 User Guide, "Required
/// permissions for Amazon S3 API operations" and "Enforce conditional writes on Amazon S3 buckets".
public final class S3Service implements Front.Service {
  /// Operations that are allowed by an action of another name.
  private static final Map<String, String> ACTIONS =
      Map.of(
          "HeadObject", "GetObject",
          "HeadBucket", "ListBucket",
          "ListObjects", "ListBucket",
          "ListObjectsV2", "ListBucket");

  @Override
  public String name() {
    return "s3";
  }

  @Override
  public String operation(HttpExchange request) {
    boolean isObject = request.getRequestURI().getPath().matches("/[^/]+/.+");
    String query = Objects.toString(request.getRequestURI().getQuery(), "");
    return switch (request.getRequestMethod()) {
      case "GET" ->
          isObject ? "GetObject" : query.contains("list-type=2") ? "ListObjectsV2" : "ListObjects";
      case "HEAD" -> isObject ? "HeadObject" : "HeadBucket";
      // With a query it is something else: tags, a part, an access list.
      case "PUT" -> !isObject ? "CreateBucket" : query.isEmpty() ? "PutObject" : "Put?" + query;
      case "DELETE" -> isObject ? "DeleteObject" : "DeleteBucket";
      default -> request.getRequestMethod();
    };
  }

  @Override
  public List<Act> acts(String operation, HttpExchange request, byte[] body) {
    String path = request.getRequestURI().getPath();
    return List.of(
        new Act(
            "s3:" + ACTIONS.getOrDefault(operation, operation),
            "arn:aws:s3:::" + path.substring(1),
            Map.of(
                "s3:if-match", values(request, "If-Match"),
                "s3:if-none-match", values(request, "If-None-Match"),
                // The functions speak to AWS over TLS, and to this machine without.
                "aws:SecureTransport", List.of("true"))));
  }

  private static List<String> values(HttpExchange request, String header) {
    return request.getRequestHeaders().getOrDefault(header, List.of());
  }

  @Override
  public Reply denial(String message) {
    return error(403, "AccessDenied", message);
  }

  @Override
  public Reply refusal(Kind kind, String operation, byte[] body) {
    return switch (kind) {
      case BEFORE, AFTER -> error(500, "InternalError", "We encountered an internal error.");
      case THROTTLE -> error(503, "SlowDown", "Please reduce your request rate.");
      case CONFLICT ->
          error(
              412,
              "PreconditionFailed",
              "At least one of the preconditions you specified did not hold.");
    };
  }

  /// S3Proxy looks at `If-Match` first and puts afterwards; S3 does both at once.
  @Override
  public boolean isMadeAlone(String operation) {
    return operation.equals("PutObject");
  }

  @Override
  public void answered(String operation, int status) {}

  private static Reply error(int status, String code, String message) {
    return Reply.text(
        status,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message></Error>"
            .formatted(code, message));
  }
}
