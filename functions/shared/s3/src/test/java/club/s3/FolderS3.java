package club.s3;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// S3 on a folder of its own, for the tests of a class; both are gone after them.
final class FolderS3 implements BeforeAllCallback, AfterAllCallback {
  private Path folder = Path.of("");
  private String endpoint = "";
  private @Nullable S3Proxy server;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("s3");
    S3Proxy started =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(folder.toAbsolutePath().toString()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.NONE, "", "")
            .ignoreUnknownHeaders(true)
            .build();
    started.start();
    server = started;
    endpoint = "http://127.0.0.1:" + started.getPort();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    requireNonNull(server).stop();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  /// A new, empty bucket.
  S3Shelf newShelf() {
    String bucket = "site-" + UUID.randomUUID();
    try {
      Files.createDirectories(folder.resolve(bucket));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return shelf(bucket);
  }

  /// A bucket that may not exist.
  S3Shelf shelf(String bucket) {
    return shelf(bucket, endpoint);
  }

  static S3Shelf shelf(String bucket, String endpoint) {
    return S3Shelf.of(
        Map.of(
            "BUCKET", bucket,
            "AWS_REGION", "eu-west-3",
            "AWS_ACCESS_KEY_ID", "local",
            "AWS_SECRET_ACCESS_KEY", "local",
            "AWS_ENDPOINT_URL_S3", endpoint));
  }
}
