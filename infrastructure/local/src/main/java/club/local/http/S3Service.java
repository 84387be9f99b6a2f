package club.local.http;

import club.local.access.Act;
import club.local.fault.Faults.Kind;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// The front of S3Proxy: objects are listed, read, put and deleted.
///
/// **Source:** S3 API Reference, "Actions" and "Error responses"; S3 User Guide, "Required
/// permissions for Amazon S3 API operations" and "Enforce conditional writes on Amazon S3 buckets".
public final class S3Service implements Front.Service {
  private static final String LIST = "ListObjectsV2";

  private final Upstream s3Proxy;
  private final ReentrantLock putting = new ReentrantLock();

  public S3Service(Upstream s3Proxy) {
    this.s3Proxy = s3Proxy;
  }

  @Override
  public String name() {
    return "s3";
  }

  /// With a query a request is something else: a list, tags, a part, an access list.
  @Override
  public String operation(HttpExchange request, byte[] body) {
    URI target = request.getRequestURI();
    boolean isObject = target.getPath().matches("/[^/]+/.+") && target.getQuery() == null;
    boolean isList =
        target.getPath().matches("/[^/]+/?")
            && String.valueOf(target.getQuery()).startsWith("list-type=2");
    return switch (isObject ? request.getRequestMethod() : isList ? "LIST" : "") {
      case "GET" -> "GetObject";
      case "PUT" -> "PutObject";
      case "DELETE" -> "DeleteObject";
      case "LIST" -> LIST;
      default -> request.getRequestMethod() + " " + target;
    };
  }

  @Override
  public List<Act> acts(String operation, HttpExchange request, byte[] body) {
    boolean isList = operation.equals(LIST);
    String path = request.getRequestURI().getPath().substring(1);
    return List.of(
        new Act(
            isList ? "s3:ListBucket" : "s3:" + operation,
            "arn:aws:s3:::" + (isList ? path.replace("/", "") : path),
            Map.of(
                "s3:if-match", values(request, "If-Match"),
                "s3:if-none-match", values(request, "If-None-Match"),
                // The functions speak to AWS over TLS, and to this machine without.
                "aws:SecureTransport", List.of("true"))));
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

  @Override
  public Reply answer(String operation, HttpExchange request, byte[] body) throws IOException {
    return switch (operation) {
      case "GetObject", "DeleteObject", LIST -> s3Proxy.pass(request, body);
      case "PutObject" -> put(request, body);
      default ->
          error(
              501,
              "NotImplemented",
              "./club imitates GetObject, PutObject, DeleteObject and ListObjectsV2 only.");
    };
  }

  /// S3Proxy looks at `If-Match` first and puts afterwards; S3 does both at once.
  private Reply put(HttpExchange request, byte[] body) throws IOException {
    putting.lock();
    try {
      return s3Proxy.pass(request, body);
    } finally {
      putting.unlock();
    }
  }

  private static List<String> values(HttpExchange request, String header) {
    return request.getRequestHeaders().getOrDefault(header, List.of());
  }

  private static Reply error(int status, String code, String message) {
    return Reply.text(
        status,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message></Error>"
            .formatted(code, message));
  }
}
