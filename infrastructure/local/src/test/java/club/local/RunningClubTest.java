package club.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.local.access.ExampleRoles;
import club.local.http.RawCall;
import club.local.table.DynamoWire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A small template, running whole: `small.yaml`, whose one function echoes what it is called with.
class RunningClubTest {
  @TempDir static Path folder = Path.of("");

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static @Nullable RunningClub club;
  private static @Nullable ZoneId mailZone;

  @BeforeAll
  static void start() throws Exception {
    Path template = Path.of(RunningClubTest.class.getResource("/small.yaml").toURI());
    club =
        RunningClub.start(
            new RunningClub.Settings(
                template,
                folder,
                0,
                false,
                Clock.systemUTC(),
                zone -> {
                  mailZone = zone;
                  return _ -> {};
                },
                Map.of("TimeZone", "Europe/Brussels")));
    write("errors/gone.html", "<p>gone</p>");
  }

  @AfterAll
  static void stop() {
    requireNonNull(club).close();
  }

  @Test
  void tellsOfMailsInTheTimeZoneThatItIsStartedWith() {
    assertThat(mailZone).isEqualTo(ZoneId.of("Europe/Brussels"));
  }

  @Test
  void callsAFunctionWithTheEventOfApiGateway() throws Exception {
    HttpResponse<String> answer =
        send(
            request("/api/echo/a%20b?x=1&x=2&y")
                .header("Cookie", "c=1")
                .header("X-A", "é")
                .header("X-B", "b"));

    JsonNode event = Json.parse(answer.body());
    assertThat(event.path("version").asString()).isEqualTo("2.0");
    assertThat(event.path("rawPath").asString()).isEqualTo("/api/echo/a%20b");
    assertThat(event.path("rawQueryString").asString()).isEqualTo("x=1&x=2&y");
    assertThat(event.path("pathParameters").path("item").asString()).isEqualTo("a b");
    assertThat(event.path("headers").has("cookie")).isFalse();
    assertThat(event.path("headers").has("x-a")).isTrue();
    assertThat(event.path("headers").has("x-b"))
        .as("a header that the policy does not name")
        .isFalse();
    assertThat(event.path("requestContext").path("http").path("method").asString())
        .isEqualTo("GET");
    assertThat(event.path("isBase64Encoded").asBoolean()).isFalse();
  }

  @Test
  void addsTheDistributionsHeaderInPlaceOfAVisitorsOwn() throws Exception {
    HttpResponse<String> answer =
        send(request("/api/echo/a").header("X-Origin-Key", "from a visitor"));

    assertThat(Json.parse(answer.body()).path("headers").path("x-origin-key").asString())
        .isEqualTo("from the distribution");
  }

  @Test
  void tellsTheVisitorsAddressInPlaceOfWhatTheVisitorSays() throws Exception {
    HttpResponse<String> answer =
        send(request("/api/echo/a").header("CloudFront-Viewer-Address", "192.0.2.1:443"));

    assertThat(
            Json.parse(answer.body()).path("headers").path("cloudfront-viewer-address").asString())
        .matches("127\\.0\\.0\\.1:\\d+");
  }

  @Test
  void encodesAFormAndLeavesJsonAsItIs() throws Exception {
    JsonNode form =
        Json.parse(post("/api/echo", "application/x-www-form-urlencoded", "a=b").body());
    JsonNode json = Json.parse(post("/api/echo", "application/json", "{}").body());

    assertThat(form.path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(Base64.getDecoder().decode(form.path("body").asString()))
        .asString(UTF_8)
        .isEqualTo("a=b");
    assertThat(json.path("isBase64Encoded").asBoolean()).isFalse();
    assertThat(json.path("body").asString()).isEqualTo("{}");
  }

  @Test
  void answersForACrashATimeoutAndNoRoute() throws Exception {
    HttpResponse<String> crash = post("/api/echo", "text/plain", "please-crash");
    HttpResponse<String> timeout = post("/api/echo", "text/plain", "please-hang");

    assertThat(crash.statusCode()).isEqualTo(500);
    assertThat(crash.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    assertThat(timeout.statusCode()).isEqualTo(503);
    assertThat(send(request("/api/nothing")).statusCode()).isEqualTo(404);
    assertThat(send(request("/api/nothing")).body()).isEqualTo("{\"message\":\"Not Found\"}");
    assertThat(send(request("/_local/log")).body()).contains("as you wish", "timed out");
  }

  @Test
  void showsAFunctionItsOwnJarOnly() throws Exception {
    JsonNode told = Json.parse(post("/api/echo", "text/plain", "please-tell").body());

    assertThat(told.path("seesJackson").asBoolean()).isFalse();
    assertThat(told.path("greeting").asString())
        .isEqualTo("hello from club at " + site("").toString().replaceAll("/$", ""));
  }

  @Test
  void movesTheClockOfEveryFunctionAndRunsWhatFallsDue() throws Exception {
    String before =
        Json.parse(post("/api/echo", "text/plain", "please-tell").body()).path("now").asString();
    long runs = echoes();

    post("/_local/clock", "application/x-www-form-urlencoded", "advance=P1D");

    String after =
        Json.parse(post("/api/echo", "text/plain", "please-tell").body()).path("now").asString();
    assertThat(after.substring(0, 10)).isGreaterThan(before.substring(0, 10));
    assertThat(echoes()).isEqualTo(runs + 2);
    assertThat(
            post("/_local/clock", "application/x-www-form-urlencoded", "advance=soon").statusCode())
        .isEqualTo(400);
    assertThat(backTo("/_local/fr/")).contains("/_local/fr/");
    assertThat(backTo("https://page.example/")).isEmpty();
    assertThat(backTo("//page.example/")).isEmpty();
  }

  /// Where a person who moved the clock on this page is led.
  private static Optional<String> backTo(String page) throws IOException, InterruptedException {
    return post("/_local/clock", "application/x-www-form-urlencoded", "advance=PT1S&back=" + page)
        .headers()
        .firstValue("Location");
  }

  @Test
  void bringsAChangeOfTheTableToItsFunction() throws Exception {
    String address = tableAddress();
    DynamoWire table = new DynamoWire(HTTP, URI.create(address));
    long before = echoes();

    table.call("PutItem", Json.parse(put("OTHER#1", "x")));
    table.call("PutItem", Json.parse(put("WATCH#1", "x")));
    await().until(() -> echoes() == before + 1);
    table.call("PutItem", Json.parse(put("WATCH#2", "please-crash")));

    await().until(() -> Files.isDirectory(folder.resolve("dead-letters/Crashes")));
    assertThat(send(request("/_local/table.json")).body()).contains("\"WATCH#1\"", "\"OTHER#1\"");
  }

  @Test
  void refusesAFunctionWhoseRoleDoesNotAllowACall() throws Exception {
    HttpRequest.Builder call =
        HttpRequest.newBuilder(URI.create(tableAddress()))
            .header("Authorization", ExampleRoles.signedBy("Echo"))
            .header("X-Amz-Target", "DynamoDB_20120810.PutItem")
            .POST(BodyPublishers.ofString(put("OTHER#9", "x")));

    HttpResponse<String> answer = send(call);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "AccessDeniedException", "User: Echo is not authorized to perform: dynamodb:PutItem");
    assertThat(send(request("/_local/table.json")).body()).doesNotContain("OTHER#9");
  }

  @Test
  void failsTheTableOnDemand() throws Exception {
    DynamoWire table = new DynamoWire(HTTP, URI.create(tableAddress()));
    String body = "service=dynamodb&operation=TransactWriteItems&kind=conflict";
    assertThat(post("/_local/faults", "application/x-www-form-urlencoded", body).body())
        .contains("\"times\" : 1");
    JsonNode transaction =
        Json.parse("{\"TransactItems\": [{\"Put\": %s}]}".formatted(put("FAULT#1", "x")));

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> table.call("TransactWriteItems", transaction)))
        .hasMessageContaining("TransactionCanceledException");
    table.call("TransactWriteItems", transaction);

    assertThat(send(request("/_local/faults")).body().strip()).isEqualTo("[ ]");
  }

  @Test
  void servesTheBucketWithTheHeadersOfTheDistribution() throws Exception {
    write("x/index.html", "<p>x</p>");

    HttpResponse<String> page = send(request("/x/"));

    assertThat(page.body()).isEqualTo("<p>x</p>");
    assertThat(page.headers().firstValue("x-frame-options")).contains("DENY");
    assertThat(send(request("/x?a=b")).statusCode()).isEqualTo(301);
  }

  @Test
  void showsTheErrorPageOfTheDistribution() throws Exception {
    HttpResponse<String> missing = send(request("/y/"));

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).isEqualTo("<p>gone</p>");
    assertThat(missing.headers().firstValue("x-frame-options")).contains("DENY");
    assertThat(send(request("/%2e%2e/version")).body()).isEqualTo("<p>gone</p>");
    assertThat(post("/x/", "text/plain", "").body()).isEqualTo("<p>gone</p>");
  }

  private static void write(String key, String text) throws IOException {
    Path file = folder.resolve("bucket/bucket").resolve(key);
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  @Test
  void showsTheMailbox() throws Exception {
    assertThat(send(request("/_local/")).body()).contains("/rejoindre/");
    assertThat(Json.parse(send(request("/_local/mail.json")).body())).isEmpty();
  }

  private static String tableAddress() {
    return requireNonNull(DataFolder.endpoints(folder).get("AWS_ENDPOINT_URL_DYNAMODB"));
  }

  @Test
  void refusesTheNameOfAnotherSiteAtEveryServer() throws Exception {
    assertThat(RawCall.status(site("/"), "page.example")).isEqualTo(421);
    assertThat(RawCall.status(site("/"), "localhost:1")).isEqualTo(404);
    for (String server : told("endpoints").split(" ", -1)) {
      assertThat(RawCall.status(URI.create(server), "page.example")).as(server).isEqualTo(421);
    }
  }

  @Test
  void changesNothingForAPageOfAnotherSite() throws Exception {
    String before = send(request("/_local/clock")).body();
    String port = ":" + site("/").getPort();

    assertThat(moved("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(moved("Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(moved("Origin", "https://page.example")).isEqualTo(403);
    assertThat(moved("Origin", "http://localhost:1")).isEqualTo(403);
    assertThat(moved("Origin", "null")).isEqualTo(403);
    assertThat(send(request("/_local/clock")).body().substring(0, 13))
        .isEqualTo(before.substring(0, 13));
    assertThat(moved("Origin", "http://localhost" + port)).isEqualTo(200);
    // A page that sends no referrer sends no origin either.
    assertThat(moved("Sec-Fetch-Site", "same-origin", "Origin", "null")).isEqualTo(200);
  }

  private static int moved(String... headers) throws IOException, InterruptedException {
    return send(request("/_local/clock")
            .headers(headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("advance=PT2H")))
        .statusCode();
  }

  private static String told(String name) throws IOException, InterruptedException {
    return Json.parse(post("/api/echo", "text/plain", "please-tell").body()).path(name).asString();
  }

  private static long echoes() throws IOException, InterruptedException {
    return send(request("/_local/log")).body().lines().filter(l -> l.startsWith("echo ")).count();
  }

  private static String put(String pk, String text) {
    return "{\"TableName\": \"Table\", \"Item\": {\"pk\": {\"S\": \"%s\"}, \"sk\": {\"S\": \"%s\"}}}"
        .formatted(pk, text);
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(site(path));
  }

  private static URI site(String path) {
    return requireNonNull(club).site().resolve(path);
  }
}
