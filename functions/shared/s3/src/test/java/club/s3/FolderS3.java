package club.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// S3 on a folder of its own, for the tests of a class.
final class FolderS3 implements BeforeAllCallback {
  private Path folder = Path.of("");
  private String endpoint = "";

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("s3");
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
