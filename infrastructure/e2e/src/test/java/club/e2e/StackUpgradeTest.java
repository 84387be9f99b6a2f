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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A stack of an earlier version takes this one, with data in it and mails under way.
///
/// `-Dclub.upgrade` is the command that deploys this version.
@Tag("upgrade")
@ExtendWith(ClubExtension.class)
class StackUpgradeTest {
  private static final String FORM = "/api/join-requests";

  private final Target club;

  StackUpgradeTest(Target club) {
    this.club = club;
  }

  /// An applicant's form, and the page on which it is followed.
  private record Asked(Map<String, List<String>> form, String follow) {}

  @Test
  void losesNothingAndKeepsLinksAlive() throws Exception {
    Asked before = ask();
    String oldReference = reference(before);
    Target.Mail oldMail = club.mail(mail -> mail.is("review", oldReference));
    List<Asked> underWay = new ArrayList<>(List.of(ask(), ask(), ask()));

    Process deploy = deploy();
    while (deploy.isAlive()) {
      askOnce().ifPresent(underWay::add);
      deploy.waitFor(2, TimeUnit.SECONDS);
    }

    assertThat(deploy.exitValue()).isZero();
    assertThat(club.get(before.follow()).statusCode()).isEqualTo(200);
    assertThat(club.accept(oldMail).statusCode()).isEqualTo(200);
    club.awaitMembers(names -> names.contains(Applicants.organisation(before.form())));
    for (Asked asked : underWay) {
      String reference = reference(asked);
      Target.Mail mail = awaitMail("review", reference);
      awaitMail("acknowledgement", reference);
      assertThat(club.accept(mail).statusCode()).isEqualTo(200);
    }
    assertThat(links()).allSatisfy((reference, links) -> assertThat(links).hasSize(1));
    System.out.println("Requests during the upgrade: " + underWay.size());
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

  /// A mail whose sender crashed comes after the schedule's next run, or an operator's `redrive`.
  private Target.Mail awaitMail(String kind, String reference) {
    return Awaitility.await(kind + " of " + reference)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> club.mails().stream().filter(mail -> mail.is(kind, reference)).findFirst(),
            Optional::isPresent)
        .orElseThrow();
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

  private static Process deploy() throws Exception {
    return new ProcessBuilder("bash", "-c", System.getProperty("club.upgrade", "false"))
        .directory(Repository.root().toFile())
        .redirectErrorStream(true)
        .redirectOutput(new File(Path.of("target", "upgrade.log").toString()))
        .start();
  }
}
