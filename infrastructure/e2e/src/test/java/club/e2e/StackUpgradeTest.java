package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A stack of an earlier version takes this one, with data in it and mails under way.
///
/// `-Dclub.upgrade` is the command that deploys this version, `-Dclub.redrive` the one that does
/// what the schedules would: it draws the site and completes mails. LocalStack's schedules do not
/// fire. The earlier version's stylesheet says "earlier".
@Tag("upgrade")
@ExtendWith(ClubExtension.class)
class StackUpgradeTest {
  private static final String FORM = "/api/join-requests";
  private static final Duration SOON = Duration.ofSeconds(30);

  /// How often the schedule's work may be needed until every mail has come.
  private static final int RUNS = 4;

  private final Target club;
  private final StackData stack = StackData.named(System.getProperty("club.stack", "club"));

  StackUpgradeTest(Target club) {
    this.club = club;
  }

  /// An applicant's form, and the page on which it is followed.
  private record Asked(Map<String, List<String>> form, String follow) {}

  @Test
  void losesNothingAndKeepsLinksAlive() throws Exception {
    Asked listed = ask();
    Target.Mail decided = mail("review", listed);
    accept(decided, listed);
    Asked before = ask();
    Target.Mail oldMail = mail("review", before);
    List<String> members = club.members();
    List<Asked> underWay = new ArrayList<>(List.of(ask(), ask(), ask()));
    assertThat(club.get("/robots.txt").body()).contains("earlier");

    Process deploy = run("club.upgrade");
    int answered = 0;
    while (deploy.isAlive()) {
      Optional<Asked> asked = askOnce();
      asked.ifPresent(underWay::add);
      answered += asked.isPresent() ? 1 : 0;
      deploy.waitFor(2, TimeUnit.SECONDS);
    }

    assertThat(deploy.exitValue()).isZero();
    assertThat(answered).as("requests that were taken while the stack changed").isPositive();
    assertThat(club.members()).containsAll(members).hasSizeGreaterThan(42);
    assertThat(club.page(listed.follow()).text()).contains("est acceptée");
    assertThat(club.page(decided.decisionPath()).text()).contains("acceptée");
    assertThat(club.get(before.follow()).statusCode()).isEqualTo(200);
    accept(oldMail, before);
    redrive(underWay);
    assertThat(club.get("/robots.txt").body()).isNotEmpty().doesNotContain("earlier");
    for (Asked asked : underWay) {
      assertThat(club.accept(mail("review", asked)).statusCode()).isEqualTo(200);
    }
    Map<String, List<String>> links = links();
    assertThat(underWay).allSatisfy(asked -> assertThat(links.get(reference(asked))).hasSize(1));
    System.out.printf(
        "Requests: %d under way, %d of them taken during the upgrade.%n",
        underWay.size(), answered);
  }

  private void accept(Target.Mail mail, Asked asked) {
    assertThat(club.accept(mail).statusCode()).isEqualTo(200);
    club.awaitMembers(names -> names.contains(Applicants.organisation(asked.form())));
  }

  /// The new look comes with the schedules' next run, and so does a mail whose wake-up was lost.
  private void redrive(List<Asked> underWay) throws Exception {
    List<String> references = underWay.stream().map(this::reference).toList();
    List<String> late = lateOf(references);
    System.out.println("Mails that wait for the schedule: " + late);
    for (int run = 0; run == 0 || (run < RUNS && !late.isEmpty()); run++) {
      assertThat(run("club.redrive").waitFor()).isZero();
      late = lateOf(references);
    }
    assertThat(late).as("mails that do not come, however often they are redriven").isEmpty();
  }

  /// The mails about new requests that do not come soon, each as the table has it.
  private List<String> lateOf(List<String> references) {
    try {
      Awaitility.await()
          .atMost(SOON)
          .pollInterval(Duration.ofMillis(300))
          .until(() -> absent(references).isEmpty());
      return List.of();
    } catch (ConditionTimeoutException late) {
      return absent(references);
    }
  }

  private List<String> absent(List<String> references) {
    List<Target.Mail> mails = club.mails();
    return references.stream()
        .flatMap(
            reference ->
                Stream.of("review", "acknowledgement")
                    .filter(kind -> mails.stream().noneMatch(mail -> mail.is(kind, reference)))
                    .map(kind -> stack.mail(kind, reference)))
        .toList();
  }

  private Asked ask() {
    return askOnce().orElseThrow();
  }

  /// Empty where the applicant is told that nothing was stored.
  private Optional<Asked> askOnce() {
    Map<String, List<String>> form = Applicants.form();
    HttpResponse<String> answer = club.postForm(FORM, form);
    if (answer.statusCode() >= 500) {
      return Optional.empty();
    }
    assertThat(answer.statusCode()).isEqualTo(303);
    return Optional.of(new Asked(form, answer.headers().firstValue("location").orElseThrow()));
  }

  private String reference(Asked asked) {
    return Target.reference(club.page(asked.follow()).text());
  }

  private Target.Mail mail(String kind, Asked asked) {
    String reference = reference(asked);
    return club.mail(mail -> mail.is(kind, reference));
  }

  /// The decision links that were mailed, by request.
  private Map<String, List<String>> links() {
    Map<String, List<String>> links = new LinkedHashMap<>();
    club.mails().stream()
        .filter(mail -> mail.json().get("headers").toString().contains("review"))
        .forEach(
            mail -> {
              String reference = Target.reference(mail.text());
              List<String> known = links.computeIfAbsent(reference, one -> new ArrayList<>());
              if (!known.contains(mail.decisionPath())) {
                known.add(mail.decisionPath());
              }
            });
    return links;
  }

  private static Process run(String property) throws Exception {
    return new ProcessBuilder("bash", "-c", System.getProperty(property, "false"))
        .directory(Repository.root().toFile())
        .redirectErrorStream(true)
        .redirectOutput(new File(Path.of("target", property + ".log").toString()))
        .start();
  }
}
