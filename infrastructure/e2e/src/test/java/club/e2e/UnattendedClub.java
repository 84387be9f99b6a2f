package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A club whose clock is moved from hour to hour, and the people around it.
final class UnattendedClub implements AutoCloseable {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Path folder;
  private final Map<String, String> parameters = new TreeMap<>();
  private Path home = Repository.root();
  private @Nullable ClubProcess process;

  /// @param folder for its data
  UnattendedClub(Path folder, Map<String, String> parameters) {
    this.folder = folder;
    this.parameters.putAll(parameters);
    this.process = start();
  }

  Target target() {
    return new Target(java.util.Objects.requireNonNull(process).address());
  }

  private Path data() {
    return folder.resolve("data");
  }

  /// Deploys it again, with another value of a parameter.
  void deploy(String parameter, String value) {
    close();
    parameters.put(parameter, value);
    process = start();
  }

  private ClubProcess start() {
    home = ChangedHome.with(parameters);
    return ClubProcess.startIn(home, data());
  }

  /// A command on its data, with its present parameters.
  Ran run(String command) throws IOException, InterruptedException {
    return Ran.from(home, folder, command, "--data", data().toString());
  }

  /// The mailboxes that decide now.
  List<String> reviewers() {
    return List.of(parameters.getOrDefault("Reviewers", "").split(", "));
  }

  /// Moves the clock to this hour of Paris, and lets everything happen that falls due.
  void at(LocalDate day, LocalTime time) {
    Instant then = day.atTime(time).atZone(PARIS).toInstant();
    Duration ahead = Duration.between(target().now(), then);
    if (ahead.isPositive()) {
      target().advance(ahead.toString());
    }
    rest();
  }

  /// Waits for the mails and pages that are under way.
  void rest() {
    target().awaitNoMailToSend();
  }

  /// An organisation asks to join; the reference.
  String asks(String email) {
    HttpResponse<String> answer =
        target().postForm("/api/join-requests", Applicants.with(Applicants.form(), "email", email));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String follow = answer.headers().firstValue("location").orElseThrow();
    String reference = Target.reference(target().page(follow).text());
    rest();
    return reference;
  }

  /// The last mail of this kind about a request to a mailbox.
  Mail last(String kind, String reference, String mailbox) {
    return mails(mail -> mail.is(kind + ";", reference) && mail.to().contains(mailbox))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () -> new AssertionError("No " + kind + " about " + reference + " to " + mailbox));
  }

  /// The first one.
  Mail first(String kind, String reference, String mailbox) {
    return mails(mail -> mail.is(kind + ";", reference) && mail.to().contains(mailbox))
        .findFirst()
        .orElseThrow();
  }

  Stream<Mail> mails(Predicate<Mail> which) {
    return target().mails().stream().filter(which);
  }

  /// A reviewer opens the last mail about a request, and answers.
  void answers(String mailbox, String reference, String decision, String words) {
    Mail mail = last("review", reference, mailbox);
    HttpResponse<String> answer =
        target()
            .postForm(
                mail.decisionPath(),
                Map.of(
                    "decision", List.of(decision),
                    "reason", List.of(words),
                    "question", List.of(words),
                    "code", List.of(mail.code())));
    assertThat(answer.statusCode()).as(reference + ": " + answer.body()).isEqualTo(200);
    rest();
  }

  /// Somebody opens the link of an old mail, and presses the button by which a fresh one is mailed.
  HttpResponse<String> pressesForFreshLink(Mail old) {
    String path = old.link("(?:review|follow)");
    Element form = target().page(path).expectFirst("form:has([name=action][value=fresh])");
    Map<String, List<String>> fields = new TreeMap<>();
    form.select("[name]").forEach(field -> fields.put(field.attr("name"), List.of(field.val())));
    HttpResponse<String> answer = target().postForm(path, fields);
    rest();
    return answer;
  }

  /// The requests that stand so.
  List<String> requests(String status) {
    return statuses().entrySet().stream()
        .filter(each -> each.getValue().equals(status))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The requests of which something is still expected.
  List<String> open() {
    return Stream.of("RECEIVED", "QUESTIONED", "ACCEPTED")
        .flatMap(status -> requests(status).stream())
        .toList();
  }

  /// The status of each request, by reference.
  Map<String, String> statuses() {
    Map<String, String> all = new TreeMap<>();
    for (JsonNode row : target().json("/_local/table.json")) {
      if (row.get("pk").asString().startsWith("REQUEST#")
          && row.get("sk").asString().equals("STATE")) {
        all.put(
            row.get("pk").asString().replaceFirst("REQUEST#", ""), row.get("status").asString());
      }
    }
    return all;
  }

  /// The requests that wait and that no present reviewer has a mail about whose link can still
  /// decide.
  List<String> undecidable() {
    List<Mail> latestFirst =
        mails(mail -> mail.kind().equals("review"))
            .filter(mail -> reviewers().stream().anyMatch(mail.to()::contains))
            .toList()
            .reversed();
    return requests("RECEIVED").stream()
        .filter(
            reference ->
                latestFirst.stream()
                    .filter(mail -> mail.is("review;", reference))
                    .noneMatch(this::decides))
        .toList();
  }

  private boolean decides(Mail mail) {
    HttpResponse<String> page = target().get(mail.decisionPath());
    return page.statusCode() == 200 && page.body().contains("name=\"code\"");
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
      process = null;
    }
  }
}
