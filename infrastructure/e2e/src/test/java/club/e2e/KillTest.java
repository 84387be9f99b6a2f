package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was answered is never lost, whenever the process is killed: each round sends a form, kills
/// the process up to 1.5 s after the answer, and starts it again.
///
/// `-Dclub.kills=50` makes 50 rounds; the build makes two.
class KillTest {
  private static final int KILLS = Integer.getInteger("club.kills", 2);

  private final Random random = new Random(7);

  @TempDir Path data = Path.of("");

  @Test
  void losesNoRequestNoMailAndNoMember() {
    List<String> listed = new ArrayList<>();
    for (int round = 0; round < KILLS; round++) {
      Map<String, List<String>> form = Applicants.form();
      String follow = applyAndKill(form);
      acceptAndKill(follow);
      listed.add(Applicants.organisation(form));
    }

    try (ClubProcess process = ClubProcess.start(data)) {
      Target club = new Target(process.address());
      club.advance("PT10M");
      club.awaitMembers(names -> names.containsAll(listed));
      assertThat(club.members()).hasSize(42 + KILLS).doesNotHaveDuplicates();
    }
  }

  /// Kills it at some moment between the 303 and the last mail.
  private String applyAndKill(Map<String, List<String>> form) {
    ClubProcess process = ClubProcess.start(data);
    HttpResponse<String> answer =
        new Target(process.address()).postForm("/api/join-requests", form);
    pause();
    process.kill();
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("location").orElseThrow();
  }

  /// Reads the mail after the restart, accepts, and kills it at some moment between the answer and
  /// the page.
  private void acceptAndKill(String follow) {
    ClubProcess process = ClubProcess.start(data);
    Target club = new Target(process.address());
    String reference = Target.reference(club.page(follow).text());
    // Mails that were claimed when the process died are due again once `sweep` finds them.
    club.advance("PT10M");
    Mail mail = club.mail(one -> one.is("review", reference));
    club.mail(one -> one.is("acknowledgement", reference));
    HttpResponse<String> decided =
        club.postForm(
            mail.decisionPath(),
            Map.of("decision", List.of("accept"), "code", List.of(mail.code())));
    List<Mail> mails = club.mails().stream().filter(one -> one.is("review", reference)).toList();
    pause();
    process.kill();
    assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    assertThat(mails).extracting(Mail::decisionPath).containsOnly(mail.decisionPath());
    assertThat(mails).extracting(Mail::code).containsOnly(mail.code());
  }

  private void pause() {
    LockSupport.parkNanos(random.nextLong(1_500_000_000));
  }
}
