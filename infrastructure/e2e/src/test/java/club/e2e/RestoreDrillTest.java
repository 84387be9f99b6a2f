package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill: of a club, only an export is left.
class RestoreDrillTest {
  @TempDir Path folder = Path.of("");

  /// What recovery to a point in time leaves is a table with the same items beside the club's own,
  /// whose data are lost.
  @Test
  void bringsBackTheSamePagesAndTheLinksThatWereMailed() throws Exception {
    Path before = folder.resolve("before");
    Path after = folder.resolve("after");
    String undamaged = folder.resolve("undamaged.export").toString();
    String export = folder.resolve("recovered.export").toString();
    String again = folder.resolve("again.export").toString();
    Map<String, List<String>> form = Applicants.form();
    Map<String, String> pages;
    String port;
    String follow;
    Target.Mail mail;

    try (ClubProcess process = ClubProcess.start(before)) {
      Target club = new Target(process.address());
      port = Integer.toString(process.address().getPort());
      follow = applyAndFollow(club, form);
      String reference = Target.reference(club.page(follow).text());
      mail = club.mail(one -> one.is("review", reference));
      club.mail(one -> one.is("acknowledgement", reference));
      club.awaitMembers(names -> names.size() == 42);
      pages = club.pages();
      assertThat(run("export", undamaged, "--data", before.toString()).exit()).isZero();
      ClubTable table = ClubTable.of(before);
      table.copyTo("Table-recovered");
      table.empty();

      Ran verified = run("verify", "--table", "Table-recovered", "--data", before.toString());
      Ran exported =
          run("export", export, "--table", "Table-recovered", "--data", before.toString());

      assertThat(verified.exit()).as(verified.output() + verified.errors()).isZero();
      assertThat(exported.exit()).as(exported.errors()).isZero();
      assertThat(Path.of(export)).hasSameBinaryContentAs(Path.of(undamaged));
    }
    long start = System.nanoTime();
    Ran restored =
        run("restore", export, "--erasures", erasures(before), "--data", after.toString());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Ran exported = run("export", again, "--data", after.toString());

    assertThat(restored.exit()).as(restored.errors()).isZero();
    assertThat(restored.output()).contains("149 items put back.", "47 files written\n");
    assertThat(took).isLessThan(Duration.ofSeconds(60));
    assertThat(exported.exit()).as(exported.errors()).isZero();
    assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(export));
    // The same port: a page names its own address.
    try (ClubProcess process = ClubProcess.start(after, "--port", port)) {
      Target club = new Target(process.address());
      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .untilAsserted(() -> assertThat(club.pages()).isEqualTo(pages));
      assertThat(club.get(follow).statusCode()).isEqualTo(200);
      assertThat(club.get(mail.decisionPath()).body()).contains(Applicants.organisation(form));
      assertThat(club.accept(mail).statusCode()).isEqualTo(200);
      club.awaitMembers(names -> names.contains(Applicants.organisation(form)));
      assertThat(club.mails()).noneMatch(one -> one.subject().equals(mail.subject()));

      Ran refused = run("restore", export, "--data", after.toString());

      assertThat(refused.exit()).as("a club with data is left alone").isEqualTo(1);
      assertThat(refused.errors()).contains("items already", "new stack or folder");
      assertThat(club.members()).contains(Applicants.organisation(form));
    }
  }

  @Test
  void goesOnAfterItWasKilledHalfWay() throws Exception {
    Path before = folder.resolve("before");
    Path after = folder.resolve("after");
    String export = folder.resolve("club.export").toString();
    String again = folder.resolve("again.export").toString();
    String names =
        IntStream.range(0, 400)
            .mapToObj(number -> "Organisme fictif " + "abcdefghij".charAt(number % 10) + number)
            .collect(Collectors.joining("\n"));
    Path list = Files.writeString(folder.resolve("members-2022-03-07.txt"), names);
    assertThat(run("import", list.toString(), "--data", before.toString()).exit()).isZero();
    assertThat(run("export", export, "--data", before.toString()).exit()).isZero();

    try (ClubProcess process = ClubProcess.start(after)) {
      ClubTable table = ClubTable.of(after);
      table.empty();
      Process restore =
          ClubProcess.prepare(
                  List.of(
                      Repository.root().resolve("club").toString(),
                      "restore",
                      export,
                      "--erasures",
                      erasures(before),
                      "--data",
                      after.toString()))
              .start();
      Awaitility.await()
          .pollInterval(Duration.ofMillis(20))
          .atMost(Duration.ofSeconds(90))
          .until(() -> table.count() > 50);
      restore.destroyForcibly().waitFor();
      assertThat(table.count()).isLessThan(400);
      Ran refused = run("export", again, "--data", after.toString());

      Ran restored =
          run("restore", export, "--erasures", erasures(before), "--data", after.toString());

      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.errors()).contains("run that restore again first");
      assertThat(restored.exit()).as(restored.errors()).isZero();
      assertThat(restored.output()).contains("already there from the interrupted restore");
      assertThat(run("export", again, "--data", after.toString()).exit()).isZero();
      assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(export));
      assertThat(process.output()).doesNotContain("Exception");
    }
  }

  /// The ledger of erasures in the bucket of this folder.
  private static String erasures(Path data) {
    return data.resolve("bucket/bucket/erasures").toString();
  }

  private static String applyAndFollow(Target club, Map<String, List<String>> form) {
    HttpResponse<String> answer = club.postForm("/api/join-requests", form);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("location").orElseThrow();
  }

  private Ran run(String... arguments) throws Exception {
    return Ran.of(folder, arguments);
  }
}
