package club.local.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import club.local.lambda.Invocable;
import club.local.lambda.Outcome;
import club.local.template.FunctionDefinition;
import club.local.template.PathFunction;
import club.local.template.SiteDefinition;
import club.local.template.SiteDefinition.ErrorPage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir Path folder = Path.of("");

  private @Nullable S3Server s3;
  private @Nullable LoopbackServer entrance;
  private Outcome outcome = new Outcome.TimedOut();

  @BeforeEach
  void start() {
    S3Server server = S3Server.start(folder.toAbsolutePath(), "bucket");
    SiteDefinition site =
        new SiteDefinition(
            "bucket",
            List.of(),
            List.of("/api/"),
            new PathFunction(new PathFunction.TooLarge(9, "default-src 'none'", "large")),
            Map.of("X-Frame-Options", "DENY", "Referrer-Policy", "origin"),
            Set.of(),
            Map.of(),
            Map.of(
                403,
                new ErrorPage(404, "/errors/not-found.html"),
                503,
                new ErrorPage(503, "/errors/unavailable.html")));
    Distribution distribution =
        new Distribution(
            site,
            new Gateway(List.of(new Function()), new OriginRequests(Set.of(), Map.of())),
            new SiteFiles(site, server.address(), HTTP));
    s3 = server;
    entrance = LoopbackServer.start(0, exchange -> distribution.answer(exchange).send(exchange));
  }

  @AfterEach
  void stop() {
    requireNonNull(entrance).close();
    requireNonNull(s3).close();
  }

  @Test
  void showsItsPageInPlaceOfAnErrorOfTheBucketWithTheStatusThatIsDeclared() throws Exception {
    put("errors/not-found.html", "not found");

    HttpResponse<String> missing = get("/missing.html");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).isEqualTo("not found");
    assertThat(missing.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
    assertThat(missing.headers().firstValue("x-frame-options")).contains("DENY");
  }

  @Test
  void showsItsPageInPlaceOfAnErrorOfTheGateway() throws Exception {
    put("errors/unavailable.html", "unavailable");

    HttpResponse<String> late = get("/api/x");

    assertThat(late.statusCode()).isEqualTo(503);
    assertThat(late.body()).isEqualTo("unavailable");
  }

  @Test
  void leavesTheErrorOfAPageThatCannotBeRead() throws Exception {
    assertThat(get("/api/x").statusCode()).isEqualTo(403);
  }

  @Test
  void keepsAFunctionsOwnPageAndHeaders() throws Exception {
    outcome =
        new Outcome.Answered(
            "{\"statusCode\":404,\"headers\":{\"referrer-policy\":\"no-referrer\"},\"body\":\"own\"}");

    HttpResponse<String> own = get("/api/x");

    assertThat(own.statusCode()).isEqualTo(404);
    assertThat(own.body()).isEqualTo("own");
    assertThat(own.headers().allValues("referrer-policy")).containsExactly("no-referrer");
    assertThat(own.headers().firstValue("x-frame-options")).contains("DENY");
  }

  @Test
  void answersABodyOverTheLimitByItsPage() throws Exception {
    outcome = new Outcome.Answered("{\"statusCode\":200,\"body\":\"taken\"}");

    assertThat(post("123456789").body()).isEqualTo("taken");
    HttpResponse<String> large = post("1234567890");

    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).isEqualTo("large");
    assertThat(large.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    assertThat(large.headers().firstValue("content-security-policy"))
        .contains("default-src 'none'");
    assertThat(large.headers().firstValue("x-frame-options")).contains("DENY");
  }

  private HttpResponse<String> post(String body) throws Exception {
    URI address = URI.create(requireNonNull(entrance).address() + "/api/x");
    HttpRequest request =
        HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private void put(String key, String text) throws Exception {
    URI object = URI.create(requireNonNull(s3).address() + "/bucket/" + key);
    HttpRequest request =
        HttpRequest.newBuilder(object)
            .header("Content-Type", "text/html; charset=utf-8")
            .PUT(BodyPublishers.ofString(text))
            .build();
    assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create(requireNonNull(entrance).address() + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /// Takes whatever is sent to the API, and ends as this test says.
  private final class Function implements Invocable {
    @Override
    public FunctionDefinition definition() {
      return new FunctionDefinition(
          "Echo",
          Path.of("echo.jar"),
          "Echo",
          Duration.ofSeconds(1),
          512,
          Map.of(),
          List.of(Route.DEFAULT),
          List.of(),
          List.of(),
          List.of(),
          0,
          Optional.empty());
    }

    @Override
    public Outcome invoke(String event) {
      return outcome;
    }
  }
}
