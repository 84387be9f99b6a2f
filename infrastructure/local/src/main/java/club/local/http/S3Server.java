package club.local.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/// S3 on a folder: a bucket is a folder in it, an object a file. On any free port of the loopback,
/// under a random path, since S3Proxy checks neither rights nor host names.
public final class S3Server implements AutoCloseable {
  private final S3Proxy server;
  private final String path;

  private S3Server(S3Proxy server, String path) {
    this.server = server;
    this.path = path;
  }

  /// Listens.
  ///
  /// @param folder absolute: S3Proxy takes no other
  public static S3Server start(Path folder, String bucket) {
    try {
      Files.createDirectories(folder.resolve(bucket));
      String path = "/" + UUID.randomUUID();
      S3Proxy server =
          S3Proxy.builder()
              .blobStore(new FilesystemNio2BlobStore(folder.toString()))
              .endpoint(URI.create("http://127.0.0.1:0"))
              .servicePath(path)
              .awsAuthentication(AuthenticationType.NONE, "", "")
              .ignoreUnknownHeaders(true)
              .stopTimeout(1000)
              .build();
      server.start();
      return new S3Server(server, path);
    } catch (IOException e) {
      throw new IllegalStateException("S3Proxy cannot use " + folder, e);
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy did not start", e);
    }
  }

  /// The address above the buckets, without a slash at its end.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getPort() + path);
  }

  /// Lets a put that is under way finish, for a second.
  @Override
  public void close() {
    try {
      server.stop();
    } catch (TimeoutException e) {
      // It was cut off: S3Proxy moves a file into its place when it is whole.
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy did not stop", e);
    }
  }
}
