package club.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Bytes;
import club.core.DependencyFailure;
import club.core.contract.ShelfContract;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.PublicList;
import club.core.site.Shelf;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

class S3ShelfTest implements ShelfContract {
  @RegisterExtension static final FolderS3 S3 = new FolderS3();

  private final S3Shelf shelf = S3.newShelf();

  @Override
  public Shelf shelf() {
    return shelf;
  }

  @Test
  void storesHowAFileIsServed() {
    shelf.put(file("style.css", "text/css; charset=utf-8"), Optional.empty());

    HeadObjectResponse head =
        shelf.s3().headObject(get -> get.bucket(shelf.bucket()).key("style.css"));

    assertThat(head.contentType()).isEqualTo("text/css; charset=utf-8");
    assertThat(head.cacheControl()).isEqualTo("public, max-age=60, s-maxage=5");
    assertThat(head.contentLength()).isEqualTo(7);
  }

  @Test
  void neverMistakesAFailedReadForAnEmptyShelf() {
    S3Shelf missing = S3.shelf("missing");

    assertThatThrownBy(() -> missing.read("index.html"))
        .isInstanceOf(DependencyFailure.class)
        .hasMessage("read a file (bucket): NoSuchBucketException NoSuchBucket");
    assertThatThrownBy(missing::tags)
        .isInstanceOf(DependencyFailure.class)
        .hasMessage("list the files (bucket): NoSuchBucketException NoSuchBucket");
  }

  @Test
  void neverMistakesAFailedWriteForAnExistingFile() throws IOException {
    S3Shelf unreachable = FolderS3.shelf(shelf.bucket(), "http://127.0.0.1:" + freePort());

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
          FolderS3.shelf(shelf.bucket(), "http://127.0.0.1:" + server.getAddress().getPort());

      assertThat(closing.put(file("a.html", "text/html"), Optional.of("\"first\""))).isFalse();
      assertThatThrownBy(() -> closing.put(file("a.html", "text/html"), Optional.of("\"other\"")))
          .isInstanceOf(DependencyFailure.class);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void tellsWhichListReadersSee() {
    PublicList list = new S3PublicList(shelf);
    assertThat(list.version()).isZero();

    String page = "<meta name=\"club-list\" content=\"version=7, members=42\">";
    shelf.put(
        new PublicFile("index.html", "text/html", "public", Bytes.of(page), Mark.NONE),
        Optional.empty());

    assertThat(list.version()).isEqualTo(7);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static PublicFile file(String path, String type) {
    return new PublicFile(
        path, type, "public, max-age=60, s-maxage=5", Bytes.of("content"), Mark.NONE);
  }
}
