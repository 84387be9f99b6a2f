package club.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Bytes;
import club.core.DependencyFailure;
import club.core.contract.ShelfContract;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Shelf;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

class S3ShelfTest implements ShelfContract {
  @TempDir static Path folder;

  private static String endpoint = "";

  private final String bucket = "site-" + UUID.randomUUID();
  private final S3Shelf shelf = S3Shelf.of(environment(bucket, endpoint));

  @BeforeAll
  static void startServer() throws Exception {
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(folder.toAbsolutePath().toString()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.NONE, "", "")
            .ignoreUnknownHeaders(true)
            .build();
    server.start();
    endpoint = "http://127.0.0.1:" + server.getPort();
  }

  @BeforeEach
  void makeBucket() throws IOException {
    Files.createDirectories(folder.resolve(bucket));
  }

  @Override
  public Shelf shelf() {
    return shelf;
  }

  @Test
  void storesHowAFileIsServed() {
    shelf.put(file("style.css", "text/css; charset=utf-8"), Optional.empty());

    HeadObjectResponse head = shelf.s3().headObject(get -> get.bucket(bucket).key("style.css"));

    assertThat(head.contentType()).isEqualTo("text/css; charset=utf-8");
    assertThat(head.cacheControl()).isEqualTo("public, max-age=60, s-maxage=5");
    assertThat(head.contentLength()).isEqualTo(7);
  }

  @Test
  void neverMistakesAFailedReadForAnEmptyShelf() {
    S3Shelf missing = S3Shelf.of(environment("missing", endpoint));

    assertThatThrownBy(() -> missing.read("index.html"))
        .isInstanceOf(DependencyFailure.class)
        .hasMessage("read a file (bucket): NoSuchBucketException NoSuchBucket");
    assertThatThrownBy(missing::tags)
        .isInstanceOf(DependencyFailure.class)
        .hasMessage("list the files (bucket): NoSuchBucketException NoSuchBucket");
  }

  @Test
  void neverMistakesAFailedWriteForAnExistingFile() throws IOException {
    S3Shelf unreachable = S3Shelf.of(environment(bucket, "http://127.0.0.1:" + freePort()));

    assertThatThrownBy(() -> unreachable.put(file("index.html", "text/html"), Optional.empty()))
        .isInstanceOf(DependencyFailure.class)
        .hasMessage("put a file (bucket): SdkClientException");
  }

  @Test
  void findsAConditionThatWasRefusedInTheMiddleOfTheBody() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          if (exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("ETag", "\"other\"");
            exchange.sendResponseHeaders(200, -1);
          }
          exchange.close();
        });
    server.start();
    try {
      S3Shelf closing =
          S3Shelf.of(environment(bucket, "http://127.0.0.1:" + server.getAddress().getPort()));

      assertThat(closing.put(file("a.html", "text/html"), Optional.of("\"first\""))).isFalse();
      assertThatThrownBy(() -> closing.put(file("a.html", "text/html"), Optional.of("\"other\"")))
          .isInstanceOf(DependencyFailure.class);
    } finally {
      server.stop(0);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static Map<String, String> environment(String bucket, String endpoint) {
    return Map.of(
        "BUCKET", bucket,
        "AWS_REGION", "eu-west-3",
        "AWS_ACCESS_KEY_ID", "local",
        "AWS_SECRET_ACCESS_KEY", "local",
        "AWS_ENDPOINT_URL_S3", endpoint);
  }

  private static PublicFile file(String path, String type) {
    return new PublicFile(
        path, type, "public, max-age=60, s-maxage=5", Bytes.of("content"), Mark.NONE);
  }
}
