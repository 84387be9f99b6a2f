package club.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running club, from outside: its site, its mails, its clock.
record Target(URI address) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final Pattern REFERENCE = Pattern.compile("\\b[2-9C-Z]{4}-[2-9C-Z]{4}\\b");

  /// How long something in the background may take: a mail, a page.
  private static final Duration SOON = Duration.ofSeconds(90);

  HttpResponse<String> get(String path, String... headers) {
    return send(builder(path, headers).GET());
  }

  HttpResponse<String> postForm(String path, Map<String, List<String>> form, String... headers) {
    return post(path, "application/x-www-form-urlencoded", encode(form), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        builder(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// Sends a form with an image.
  HttpResponse<String> upload(String path, Map<String, String> texts, byte[] image) {
    String parts =
        texts.entrySet().stream()
            .map(text -> part(text.getKey(), "", text.getValue()))
            .collect(Collectors.joining());
    String body =
        parts
            + part(
                "image", "; filename=\"logo.png\"", new String(image, StandardCharsets.ISO_8859_1))
            + "--part--\r\n";
    return send(
        builder(path)
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
  }

  private static String part(String name, String more, String content) {
    return "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(name, more, content);
  }

  HttpResponse<String> send(String method, String path) {
    return send(builder(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /// The page at this path, parsed.
  Document page(String path) {
    return Jsoup.parse(get(path).body(), address + path);
  }

  /// The names on the public page, in its order.
  List<String> members() {
    return page("/").select("ul.members > li > bdi").eachText();
  }

  /// The bytes of each page, and of one file beside them, by path.
  Map<String, String> pages() {
    return List.of(
            "/",
            "/en/",
            "/rejoindre/",
            "/donnees/",
            "/en/data/",
            "/en/join/",
            "/robots.txt",
            "/errors/not-found.html",
            "/errors/unavailable.html")
        .stream()
        .collect(Collectors.toMap(Function.identity(), path -> get(path).body()));
  }

  /// Accepts the request that this mail asks about, by its link and its code.
  HttpResponse<String> accept(Mail mail) {
    return postForm(
        mail.decisionPath(), Map.of("decision", List.of("accept"), "code", List.of(mail.code())));
  }

  JsonNode json(String path) {
    return JSON.readTree(get(path).body());
  }

  static JsonNode parse(String text) {
    return JSON.readTree(text);
  }

  /// All mails so far, oldest first.
  List<Mail> mails() {
    return json("/_local/mail.json").valueStream().map(Mail::new).toList();
  }

  /// The first mail of which this holds, once it has come.
  Mail mail(Predicate<Mail> which) {
    return Awaitility.await("a mail")
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> mails().stream().filter(which).findFirst(), java.util.Optional::isPresent)
        .orElseThrow();
  }

  /// Waits until every mail that is to leave has left, or waits for another try.
  void awaitNoMailToSend() {
    String stack = System.getProperty("club.stack", "");
    if (!stack.isEmpty()) {
      StackData.named(stack).awaitNoMailUnderWay();
      return;
    }
    Awaitility.await("no mail to send")
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                json("/_local/table.json")
                    .valueStream()
                    .filter(row -> row.get("pk").asString().startsWith("MAIL#"))
                    .map(row -> row.get("state").asString())
                    .noneMatch(state -> state.equals("DUE") || state.equals("CLAIMED")));
  }

  /// The mail service reports that this became of the mail: `bounce`, `transient`, `complaint` …
  void report(Mail mail, String kind) {
    HttpResponse<String> answer =
        postForm("/_local/feedback", Map.of("mail", List.of(mail.id()), "kind", List.of(kind)));
    if (answer.statusCode() != 303) {
      throw new AssertionError("The report was not taken: " + answer.body());
    }
  }

  /// The text of the page at this path, once it says this.
  String awaitPage(String path, String says) {
    return Awaitility.await("the page says " + says)
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> page(path).text(), text -> text.contains(says));
  }

  /// Waits until the page at this path is as it must be.
  void awaitPage(String path, Predicate<Document> asExpected) {
    Awaitility.await("the page")
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> page(path), asExpected);
  }

  /// Waits until the public list is as it must be.
  void awaitMembers(Predicate<List<String>> asExpected) {
    Awaitility.await("the page")
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(100))
        .until(this::members, asExpected);
  }

  /// What every function takes the time to be.
  Instant now() {
    return Instant.parse(get("/_local/clock").body().strip());
  }

  /// Moves every function's clock, and returns when what falls due by schedules has run.
  void advance(String duration) {
    HttpResponse<String> answer = postForm("/_local/clock", Map.of("advance", List.of(duration)));
    if (answer.statusCode() != 200) {
      throw new AssertionError("The clock was not moved: " + answer.body());
    }
  }

  /// The reference that a page shows.
  static String reference(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError("No reference in: " + text))
        .group();
  }

  static String encode(Map<String, List<String>> form) {
    return form.entrySet().stream()
        .flatMap(
            field -> field.getValue().stream().map(value -> field.getKey() + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder builder(String path, String... headers) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// A mail that the club sent.
  record Mail(JsonNode json) {
    private static final String CODE = "Code[\\s\\u00a0\\u202f]*:[\\s\\u00a0]*[2-9C-Y]{6}\\b";

    String id() {
      return json.get("id").asString();
    }

    String to() {
      return json.get("to").toString();
    }

    String subject() {
      return json.get("subject").asString();
    }

    String text() {
      return json.get("text").asString();
    }

    String html() {
      return json.get("html").asString();
    }

    /// When it was sent, to the second.
    Instant at() {
      return Instant.parse(json.get("at").asString());
    }

    /// Its kind, and the request or member that it is about.
    String label() {
      return json.get("headers").get("X-Club-Mail").asString();
    }

    /// The reference of what it is about.
    String reference() {
      return Target.reference(label());
    }

    /// Whether it is about a request or a member; a morning's mail is about the club.
    boolean isAboutSomething() {
      return REFERENCE.matcher(label()).find();
    }

    /// Its kind, such as `review`.
    String kind() {
      return label().replaceFirst(";.*", "");
    }

    /// Whether it has a code.
    boolean hasCode() {
      return Pattern.compile(CODE).matcher(text()).find();
    }

    /// The code that its reader copies, as the text prints it.
    String code() {
      String line = first(CODE);
      return line.substring(line.length() - 6);
    }

    /// The kind that it says of itself.
    boolean is(String kind, String reference) {
      String headers = json.get("headers").toString();
      return headers.contains(kind) && headers.contains(reference);
    }

    /// The decision page that it links to, without the site's address.
    String decisionPath() {
      return first("/api/review/[a-z2-7]{26}");
    }

    /// The page of this folder that it links to, without the site's address.
    String link(String folder) {
      return first("/api/" + folder + "/[a-z2-7]{26}");
    }

    private String first(String pattern) {
      return Pattern.compile(pattern)
          .matcher(text())
          .results()
          .findFirst()
          .orElseThrow(() -> new AssertionError("No " + pattern + " in: " + text()))
          .group();
    }
  }
}
