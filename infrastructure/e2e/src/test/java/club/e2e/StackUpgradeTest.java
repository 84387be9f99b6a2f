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

  private final Target club;

  StackUpgradeTest(Target club) {
    this.club = club;
  }

  /// An applicant's form, and the page on which it is followed.
  private record Asked(Map<String, List<String>> form, String follow) {}

  @Test
  void losesNothingAndKeepsLinksAlive() throws Exception {
    Asked listed = ask();
    Target.Mail decided = mail("review", reference(listed)).orElseThrow();
    accept(decided, listed);
    Asked before = ask();
    Target.Mail oldMail = mail("review", reference(before)).orElseThrow();
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
      Target.Mail mail = mail("review", reference(asked)).orElseThrow();
      assertThat(mail("acknowledgement", reference(asked))).isPresent();
      assertThat(club.accept(mail).statusCode()).isEqualTo(200);
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

  /// The new look, and a mail whose sender was replaced while it sent, come with the schedules'
  /// next run.
  private void redrive(List<Asked> underWay) throws Exception {
    long late =
        underWay.stream().filter(asked -> mail("review", reference(asked)).isEmpty()).count();
    System.out.println("Mails that wait for the schedule: " + late);
    assertThat(run("club.redrive").waitFor()).isZero();
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

  /// Empty where it does not come soon.
  private Optional<Target.Mail> mail(String kind, String reference) {
    try {
      return Awaitility.await(kind + " of " + reference)
          .atMost(SOON)
          .pollInterval(Duration.ofMillis(300))
          .until(
              () -> club.mails().stream().filter(mail -> mail.is(kind, reference)).findFirst(),
              Optional::isPresent);
    } catch (ConditionTimeoutException late) {
      return Optional.empty();
    }
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
