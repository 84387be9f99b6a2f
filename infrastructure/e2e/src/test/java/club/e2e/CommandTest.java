package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `./club`, as a person types it.
class CommandTest {
  /// How long something in the background may take.
  private static final Duration SOON = Duration.ofSeconds(90);

  @TempDir static Path shared = Path.of("");

  /// The club of the tests that leave nothing waiting behind.
  private static @Nullable ClubProcess running;

  @TempDir Path folder = Path.of("");

  @AfterAll
  static void stop() {
    if (running != null) {
      running.close();
    }
  }

  private static Target running() {
    if (running == null) {
      running = ClubProcess.start(shared);
    }
    return new Target(running.address());
  }

  @Test
  void saysWhatToDoWhenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ran ran = run("--port", Integer.toString(taken.getLocalPort()), "--data", data());

      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.errors()).contains(Integer.toString(taken.getLocalPort()), "--port");
      assertThat(ran.errors().lines()).hasSize(1);
    }
  }

  @Test
  void saysWhatToDoWhenTheDataFolderCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");

    Ran ran = run("--port", "0", "--data", file.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.errors()).contains("--data").doesNotContain("\tat ");
    assertThat(ran.errors().lines()).hasSize(1);
  }

  @Test
  void refusesWrongUse() throws Exception {
    assertThat(run("--prot", "8080").exit()).isEqualTo(2);
    assertThat(run("import").exit()).isEqualTo(2);
  }

  @Test
  void importsWhetherTheSystemRunsOrNot() throws Exception {
    Path list =
        Files.writeString(folder.resolve("members.csv"), "name,joined\nAtos,\nCoexya,2022-03-07\n");

    Ran dry = run("import", list.toString(), "--dry-run", "--json", "--data", data());
    Ran first = run("import", list.toString(), "--json", "--data", data());
    Ran second;
    try (ClubProcess process = ClubProcess.start(Path.of(data()))) {
      second = run("import", list.toString(), "--json", "--data", data());
      new Target(process.address()).awaitMembers(names -> names.contains("Coexya"));
    }

    assertThat(dry.exit()).as(dry.errors()).isZero();
    assertThat(names(dry, "added")).contains("Coexya");
    assertThat(names(first, "added")).isEqualTo(names(dry, "added"));
    assertThat(names(second, "added")).isEmpty();
    assertThat(names(second, "same")).contains("Atos", "Coexya");
  }

  @Test
  void refusesAListWithoutADate() throws Exception {
    Path list = Files.writeString(folder.resolve("members.txt"), "Atos\n");

    Ran ran = run("import", list.toString(), "--data", data());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.errors()).contains("date");
    assertThat(ran.output()).isEmpty();
  }

  @Test
  void sendsAgainWhatWasGivenUpOnceItIsMended() throws Exception {
    Target club = running();
    awaitNoMailUnderWay(club);
    club.postForm(
        "/_local/faults",
        Map.of(
            "service", List.of("ses"),
            "operation", List.of("SendRawEmail"),
            "kind", List.of("throttle"),
            "times", List.of("2")));
    String reference = apply(club, Applicants.form());
    Awaitility.await().atMost(SOON).until(() -> inState(club, "PARKED") == 2);

    Ran dry = run("redrive", "--dry-run", "--data", shared.toString());
    Ran ran = run("redrive", "--long", "--data", shared.toString());

    assertThat(dry.exit()).as(dry.errors()).isZero();
    assertThat(dry.output()).startsWith("Dry run, nothing changed: 2 mails would be due now");
    assertThat(ran.exit()).as(ran.errors()).isZero();
    assertThat(ran.output()).contains("2 mails due now, ", "was PARKED after 1 attempt");
    club.mail(mail -> mail.is("acknowledgement", reference));
    assertThat(club.accept(club.mail(mail -> mail.is("review", reference))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void letsMailsGoAgainToAnAddressThatBounced() throws Exception {
    Target club = running();
    String known = apply(club, Applicants.form());
    Target.Mail review = club.mail(mail -> mail.is("review", known));
    String mailbox = review.json().path("to").path(0).asString();
    club.report(review, "complaint");
    String reference = apply(club, Applicants.form());
    Awaitility.await().atMost(SOON).until(() -> inState(club, "BLOCKED") == 1);

    Ran dry = run("unblock", mailbox, "--dry-run", "--data", shared.toString());
    Ran ran = run("unblock", mailbox, "--data", shared.toString());

    assertThat(dry.exit()).as(dry.errors()).isZero();
    assertThat(dry.output()).contains("would get mails again: it was blocked by a complaint");
    assertThat(ran.output()).contains("gets mails again", "1 mail held back now due again");
    Target.Mail held = club.mail(mail -> mail.is("review", reference));
    assertThat(run("unblock", mailbox, "--data", shared.toString()).output())
        .contains("is not blocked");
    assertThat(club.accept(review).statusCode()).isEqualTo(200);
    assertThat(club.accept(held).statusCode()).isEqualTo(200);
  }

  @Test
  void mailsFreshLinksAfterAMailboxWasLost() throws Exception {
    Target club = running();
    Map<String, List<String>> form = Applicants.form();
    String reference = apply(club, form);
    Target.Mail lost = club.mail(mail -> mail.is("review", reference));

    Ran dry = run("renew-links", "--dry-run", "--data", shared.toString());
    Ran ran = run("renew-links", "--data", shared.toString());

    assertThat(dry.exit()).as(dry.errors()).isZero();
    assertThat(dry.output()).containsPattern("\\d+ staff links? would end");
    assertThat(dry.output()).contains("1 mail with fresh links");
    assertThat(ran.exit()).as(ran.errors()).isZero();
    Target.Mail fresh =
        club.mail(mail -> mail.is("review", reference) && !mail.id().equals(lost.id()));
    assertThat(club.accept(lost).statusCode()).isEqualTo(410);
    assertThat(club.accept(fresh).statusCode()).isEqualTo(200);
    club.awaitMembers(names -> names.contains(Applicants.organisation(form)));
    assertThat(run("verify", "--data", shared.toString()).exit()).isZero();
  }

  private static String apply(Target club, Map<String, List<String>> form) {
    String follow =
        club.postForm("/api/join-requests", form).headers().firstValue("location").orElseThrow();
    return Target.reference(club.page(follow).text());
  }

  private static void awaitNoMailUnderWay(Target club) {
    Awaitility.await()
        .atMost(SOON)
        .until(() -> inState(club, "DUE") + inState(club, "CLAIMED") == 0);
  }

  @Test
  void writesTheSiteAnewWhereItWasDamagedAndStopsQuickly() throws Exception {
    try (ClubProcess process = ClubProcess.start(Path.of(data()))) {
      Target club = new Target(process.address());
      club.awaitMembers(names -> names.size() == 42);
      awaitTheFirstDrawings(club);
      String before = club.get("/").body();
      Files.delete(Path.of(data(), "bucket", "bucket", "index.html"));

      Ran dry = run("rebuild", "--dry-run", "--long", "--data", data());
      Ran ran = run("rebuild", "--long", "--data", data());
      Ran again = run("rebuild", "--data", data());

      assertThat(dry.output()).contains("1 file would be written\n", "index.html");
      assertThat(ran.output()).contains("1 file written\n", "index.html");
      assertThat(again.output()).contains("no file differs");
      assertThat(club.get("/").body()).isEqualTo(before);
      assertThat(process.stop()).as("milliseconds to stop").isLessThan(10_000);
    }
  }

  /// A new club is drawn by its start, by the stream and by the schedule. Later drawings are an
  /// hour away.
  private static void awaitTheFirstDrawings(Target club) {
    Awaitility.await()
        .atMost(SOON)
        .until(
            () ->
                club.get("/_local/log")
                        .body()
                        .lines()
                        .filter(line -> line.contains("\"function\":\"publish\""))
                        .filter(line -> !line.contains("\"outcome\":\"answered\""))
                        .count()
                    >= 3);
  }

  @Test
  void saysThatThereIsNoClub() throws Exception {
    for (String command : List.of("rebuild", "redrive", "verify")) {
      Ran ran = run(command, "--data", data());

      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.errors()).contains("There is no club in", "--data");
      assertThat(Path.of(data())).doesNotExist();
    }
  }

  private static long inState(Target club, String state) {
    return club.json("/_local/table.json")
        .valueStream()
        .filter(item -> item.path("state").asString("").equals(state))
        .count();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static List<String> names(Ran ran, String group) {
    JsonNode report = Target.parse(ran.output());
    return report
        .get("lists")
        .get(0)
        .get(group)
        .valueStream()
        .map(one -> one.get("name").asString())
        .toList();
  }

  private Ran run(String... arguments) throws IOException, InterruptedException {
    return Ran.of(folder, arguments);
  }
}
