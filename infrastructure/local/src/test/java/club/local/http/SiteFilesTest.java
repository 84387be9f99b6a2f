package club.local.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import club.local.template.PathFunction;
import club.local.template.SiteDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFilesTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir Path folder = Path.of("");

  private @Nullable S3Server s3;
  private @Nullable LoopbackServer site;

  @BeforeEach
  void start() {
    S3Server server = S3Server.start(folder.toAbsolutePath(), "bucket");
    SiteDefinition definition =
        new SiteDefinition(
            "bucket",
            List.of("secret/"),
            List.of("/api/"),
            new PathFunction(new PathFunction.TooLarge(9, "default-src 'none'", "large")),
            Map.of(),
            Set.of(),
            Map.of(),
            Map.of());
    SiteFiles files = new SiteFiles(definition, server.address(), HTTP);
    s3 = server;
    site = LoopbackServer.start(0, exchange -> files.answer(exchange).send(exchange));
  }

  @AfterEach
  void stop() {
    requireNonNull(site).close();
    requireNonNull(s3).close();
  }

  @Test
  void servesAnObjectWithItsOwnHeaders() throws Exception {
    put("x/index.html", "<p>é</p>");

    HttpResponse<String> page = send(request("/x/"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).isEqualTo("<p>é</p>");
    assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("cache-control")).contains("s-maxage=5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/secret/x.png", "/%73ecret/x.png"})
  void hidesWhatTheBucketsPolicyDeniesToTheDistribution(String path) throws Exception {
    put("secret/x.png", "x");

    assertThat(send(request(path)).statusCode()).isEqualTo(403);
  }

  @Test
  void sendsNoBodyToWhoHasItAlready() throws Exception {
    put("index.html", "x");
    String etag = send(request("/")).headers().firstValue("etag").orElseThrow();

    HttpResponse<String> again = send(request("/").header("If-None-Match", etag));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void answersHeadWithTheLengthAlone() throws Exception {
    put("index.html", "abc");

    HttpResponse<String> head = send(request("/").method("HEAD", BodyPublishers.noBody()));

    assertThat(head.headers().firstValue("content-length")).contains("3");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void redirectsAFolderThatIsNamedToTheOneWithASlash() throws Exception {
    put("robots.txt", "-");

    HttpResponse<String> folder = send(request("/x"));

    assertThat(folder.statusCode()).isEqualTo(301);
    assertThat(folder.headers().firstValue("location")).contains("/x/");
    assertThat(send(request("/x?")).headers().firstValue("location")).contains("/x/");
    assertThat(send(request("/x?a=%2F&b")).headers().firstValue("location"))
        .contains("/x/?a=%2F&b");
    assertThat(send(request("/robots.txt")).statusCode()).isEqualTo(200);
    assertThat(send(request("//x")).headers().firstValue("location")).isEmpty();
    assertThat(send(request("/y.html")).statusCode()).isEqualTo(403);
  }

  @Test
  void findsNothingOutsideTheBucket() throws Exception {
    assertThat(send(request("/missing.html")).statusCode()).isEqualTo(403);
    assertThat(send(request("/%2e%2e/lock")).statusCode()).isEqualTo(403);
    assertThat(send(request("/a/..%2f..%2flock")).statusCode()).isEqualTo(403);
    assertThat(send(request("/a//b.html")).statusCode()).isEqualTo(403);
  }

  @Test
  void givesNoObjectToWhoGuessesTheStoresPort() throws Exception {
    put("index.html", "x");
    URI store = requireNonNull(s3).address();

    assertThat(send(HttpRequest.newBuilder(store.resolve("/bucket/index.html"))).statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(send(HttpRequest.newBuilder(store.resolve("/"))).statusCode())
        .isGreaterThanOrEqualTo(400);
  }

  private void put(String key, String text) throws IOException, InterruptedException {
    URI object = URI.create(requireNonNull(s3).address() + "/bucket/" + key);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(object)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Cache-Control", "s-maxage=5")
                .PUT(BodyPublishers.ofString(text)));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(requireNonNull(site).address() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
