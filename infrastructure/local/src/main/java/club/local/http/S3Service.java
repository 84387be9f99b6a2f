package club.local.http;

import club.local.fault.Faults.Kind;
import com.sun.net.httpserver.HttpExchange;

/// What the front before S3Proxy knows of it.
///
/// **Source:** S3 API Reference, "Actions" and "Error responses".
public final class S3Service implements Front.Service {
  @Override
  public String name() {
    return "s3";
  }

  @Override
  public String operation(HttpExchange request) {
    boolean isObject = request.getRequestURI().getPath().matches("/[^/]+/.+");
    String query = String.valueOf(request.getRequestURI().getQuery());
    return switch (request.getRequestMethod()) {
      case "GET" ->
          isObject ? "GetObject" : query.contains("list-type=2") ? "ListObjectsV2" : "ListObjects";
      case "HEAD" -> isObject ? "HeadObject" : "HeadBucket";
      case "PUT" -> isObject ? "PutObject" : "CreateBucket";
      case "DELETE" -> isObject ? "DeleteObject" : "DeleteBucket";
      default -> request.getRequestMethod();
    };
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
